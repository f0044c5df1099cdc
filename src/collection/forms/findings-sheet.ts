import type { FormCell, FormRow, FormSheet } from '../../formats/index.ts';
import { labelOf } from '../questions/index.ts';
import { type FormAnswer, type HandedBack, programName } from './form-answer.ts';
import { KEEP_WORDS, LIST_SHEET, roundTitle, SEVERITY_WORDS, wanted } from './words.ts';

const WIDTHS = [28, 20, 10, 24, 48, 30];

/** A form that is handed back, with the sheet that holds it. */
export interface ReturnedForm {
  form: FormAnswer;
  back: HandedBack;
  sheet: FormSheet;
}

/** 指摘の一覧: which field, what stands there, what is to be done, what was expected; a field's name leads to its cell. */
export function findingsSheet(returned: readonly ReturnedForm[]): FormSheet {
  const rows = returned.flatMap((each) =>
    each.back.findings.map((finding): FormRow => {
      const question = each.form.questions.find(({ key }) => key === finding.field);
      const texts = [
        programName(each.form.answer),
        finding.field === null ? '全体' : labelOf(finding.field),
        SEVERITY_WORDS[finding.severity],
        finding.field === null ? '' : (each.back.values[finding.field] ?? ''),
        finding.message,
        question ? (question.hint ?? wanted(question)) : '',
      ];
      const link = { sheet: each.sheet.name, address: addressIn(each.sheet, finding.field) };
      return {
        height: 20,
        cells: texts.map(
          (value, column): FormCell => ({
            ...{ column, value, look: 'cell' },
            ...(column === 1 ? { link } : {}),
          }),
        ),
      };
    }),
  );
  const year = returned[0]?.form.answer.fiscalYear ?? 0;
  const all = WIDTHS.length;
  return {
    ...{ name: LIST_SHEET, mark: null, widths: WIDTHS, frozen: 4, orientation: 'landscape' },
    footer: `${roundTitle(year)}　${LIST_SHEET}`,
    rows: [
      { cells: [{ column: 0, across: all, value: roundTitle(year), look: 'title' }] },
      { height: 26, cells: [{ column: 0, across: all, value: LIST_SHEET, look: 'name' }] },
      {
        cells: [
          {
            ...{ column: 0, across: all, look: 'text' },
            value: `${rows.length}件あります。欄の名前を押すとその欄へ移ります。直すか、指摘の下に${KEEP_WORDS.label}を書いたら、このファイルをそのまま送ってください。`,
          },
        ],
      },
      {
        height: 20,
        cells: ['事業', '欄', '種別', 'いまの記入', '指摘', '書き方'].map((value, column) => ({
          ...{ column, value, look: 'head' },
        })),
      },
      ...rows,
    ],
  };
}

/** Where a field stands; the top of the sheet for what concerns the whole. */
function addressIn({ rows }: FormSheet, field: string | null): string {
  const row = rows.findIndex(({ cells }) => cells.some(({ key }) => key !== undefined && key === field));
  const cell = rows[row]?.cells.find(({ key }) => key === field);
  // One hidden row and column stand before.
  return cell ? `${String.fromCharCode(66 + cell.column)}${row + 2}` : 'B2';
}
