import type { FormRow, FormSheet } from '../../formats/index.ts';
import { stateWords } from '../states/steps.ts';
import { type FormAnswer, type FormContact, programName } from './form-answer.ts';
import { dayWords, GUIDE_SHEET, guide, roundTitle } from './words.ts';

const WIDTHS = [5, 60, 22, 20];
const ALL = WIDTHS.length;

/** はじめに: what to do in five lines, which programs are in the file, until when, whom to ask. */
export function guideSheet(
  forms: readonly FormAnswer[],
  names: readonly string[],
  contact: FormContact,
): FormSheet {
  const dues = forms.map(({ answer }) => answer.due).sort();
  const due = dayWords(dues[0] ?? '');
  const fiscalYear = forms[0]?.answer.fiscalYear ?? 0;
  const organisations = [...new Set(forms.map(({ organisationName }) => organisationName))].join('、');
  const across = (
    value: string,
    look: 'title' | 'name' | 'fact' | 'section' | 'text',
    height = 18,
  ): FormRow => ({
    height,
    cells: [{ column: 0, across: ALL, value, look }],
  });
  return {
    ...{ name: GUIDE_SHEET, mark: null, widths: WIDTHS, frozen: 0, orientation: 'portrait' },
    footer: roundTitle(fiscalYear),
    rows: [
      across(roundTitle(fiscalYear), 'title'),
      across(organisations, 'name', 28),
      across(`提出期限：${due}`, 'fact', 22),
      across('記入の手順', 'section', 20),
      ...guide(due).map((line, at) => across(`${at + 1}　${line}`, 'text', 17)),
      across('このファイルの事業', 'section', 20),
      listRow(['番号', '事業名（シートを開く）', '提出期限', '状態'], 'head'),
      ...forms.map(({ answer }, at): FormRow => {
        const row = listRow(
          [String(at + 1), programName(answer), dayWords(answer.due), stateWords[answer.state]],
          'cell',
        );
        const cells = row.cells.map((cell) =>
          cell.column === 1 ? { ...cell, link: { sheet: names[at] ?? '' } } : cell,
        );
        return { ...row, cells };
      }),
      across('問い合わせ先', 'section', 20),
      across([contact.name, contact.line].filter((text) => text !== '').join('　'), 'text', 18),
    ],
  };
}

const listRow = (texts: readonly string[], look: 'head' | 'cell'): FormRow => ({
  height: 20,
  cells: texts.map((value, column) => ({ column, value, look })),
});
