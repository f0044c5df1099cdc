import { type FormCell, type FormRow, type FormSheet, writeFormWorkbook } from '../../formats/index.ts';
import { dayInJapan } from '../../platform/index.ts';
import { parseThousandYen } from '../../values/index.ts';
import { ANSWER_STATES, type Answer, type Holder } from '../answer.ts';
import type { Board, BoardRow } from '../round.ts';
import { stateWords } from '../states/steps.ts';
import { programName } from './form-answer.ts';
import { dayWords, roundTitle } from './words.ts';

/** What the board's workbook is made of. */
export interface BoardContent {
  board: Board;
  /** In the order of the report. */
  answers: readonly Answer[];
  organisationName(id: string): string;
  /** ISO date of today in Japan. */
  day: string;
  /** Who publishes it. */
  author: string;
}

const HOLDERS: Record<Holder, string> = {
  editor: '回答する組織',
  approver: '承認者',
  secretariat: '取りまとめ課',
  nobody: '－',
};

/** 照会の状況, to be printed: organisations by states, as the page shows them, and every answer on a second sheet. */
export const boardBytes = (content: BoardContent): Promise<Uint8Array<ArrayBuffer>> =>
  writeFormWorkbook({
    title: `${roundTitle(content.board.round.fiscalYear)}の状況`,
    author: content.author,
    date: content.day,
    sheets: boardSheets(content),
  });

export const boardSheets = (content: BoardContent): FormSheet[] => [
  statesSheet(content),
  answersSheet(content),
];

const STATE_HEADS = ANSWER_STATES.map((state) => stateWords[state]);
const HEADS = [
  '組織',
  ...STATE_HEADS,
  '合計',
  'いまの担当',
  '要修正',
  '要確認',
  '未対応の質問等',
  '遅れ',
  '完了見込み',
];
const WIDTHS = [30, ...STATE_HEADS.map(() => 13), 8, 16, 8, 8, 12, 8, 26];

function statesSheet({ board, day }: BoardContent): FormSheet {
  const { round, rows, total, accepted } = board;
  const title = `${roundTitle(round.fiscalYear)}の状況`;
  const facts = [
    `${dayWords(day)} 現在`,
    `${total}事業のうち ${accepted}事業を受理`,
    `提出期限 ${dayWords(round.submitBy)}`,
    ...(board.expected ? [`完了見込み ${dayWords(board.expected)}`] : []),
  ];
  return {
    ...sheetOf('状況', WIDTHS, title),
    rows: [
      ...titleRows(WIDTHS.length, title, facts.join('　　')),
      rowOf(HEADS, 'head', 30),
      ...rows.map(organisationRow),
      totalRow(rows),
      note('かっこの中は、その状態で最も長く止まっている回答の日数です。'),
    ],
  };
}

const organisationRow = (row: BoardRow): FormRow =>
  line([
    { value: row.name, look: 'cell' },
    ...ANSWER_STATES.map((state) => stateCell(row.counts[state], row.oldestDays[state])),
    number(sumOf(row)),
    { value: HOLDERS[row.holder], look: 'cell' },
    ...[row.errors, row.warnings, row.openRemarks, row.late].map(number),
    { value: row.expected ? dayWords(row.expected) : '－', look: 'cell' },
  ]);

type Content = Omit<FormCell, 'column'>;

const number = (value: number): Content => ({ value, look: 'cellNumber' });

/** 3（12日）: a number all the same, so that it can be summed up. */
const stateCell = (count: number, days: number | undefined): Content =>
  count === 0 || days === undefined
    ? number(count)
    : { value: count, look: 'cellNumber', format: `0"（${Math.floor(days)}日）"` };

function totalRow(rows: readonly BoardRow[]): FormRow {
  const sum = (of: (row: BoardRow) => number): Content => ({
    value: rows.reduce((all, row) => all + of(row), 0),
    look: 'totalNumber',
  });
  return line([
    { value: '計', look: 'total' },
    ...ANSWER_STATES.map((state) => sum(({ counts }) => counts[state])),
    sum(sumOf),
    { value: '', look: 'total' },
    ...(['errors', 'warnings', 'openRemarks', 'late'] as const).map((key) => sum((row) => row[key])),
    { value: '', look: 'total' },
  ]);
}

const sumOf = ({ counts }: BoardRow): number => ANSWER_STATES.reduce((sum, state) => sum + counts[state], 0);

const ANSWER_HEADS = [
  '番号',
  '事業名',
  '回答する組織',
  '状態',
  'いまの担当',
  '担当になった日',
  '提出期限',
  '事業費（千円）',
  '版',
];
const ANSWER_WIDTHS = [7, 48, 26, 20, 16, 26, 26, 14, 6];

function answersSheet({ board, answers, organisationName }: BoardContent): FormSheet {
  const title = `${roundTitle(board.round.fiscalYear)}：すべての回答`;
  return {
    ...sheetOf('すべての回答', ANSWER_WIDTHS, title),
    rows: [
      ...titleRows(ANSWER_WIDTHS.length, title, `${answers.length}事業`),
      rowOf(ANSWER_HEADS, 'head', 20),
      ...answers.map((answer, at) =>
        line([
          number(at + 1),
          { value: programName(answer), look: 'cell' },
          { value: organisationName(answer.organisation), look: 'cell' },
          { value: stateWords[answer.state], look: 'cell' },
          { value: HOLDERS[answer.holder], look: 'cell' },
          { value: dayWords(dayInJapan(new Date(answer.since))), look: 'cell' },
          { value: dayWords(answer.due), look: 'cell' },
          amount(answer.values.cost ?? ''),
          number(answer.version),
        ]),
      ),
    ],
  };
}

function amount(text: string): Content {
  const value = parseThousandYen(text);
  return value === null ? { value: text, look: 'cell' } : number(value);
}

const sheetOf = (name: string, widths: readonly number[], title: string) =>
  ({ name, mark: null, widths, frozen: 3, orientation: 'landscape', footer: title, isFree: true }) as const;

const titleRows = (across: number, title: string, facts: string): FormRow[] => [
  { height: 26, cells: [{ column: 0, across, value: title, look: 'name' }] },
  { height: 18, cells: [{ column: 0, across, value: facts, look: 'fact' }] },
];

const note = (value: string): FormRow => ({
  cells: [{ column: 0, across: WIDTHS.length, value, look: 'text' }],
});

const rowOf = (texts: readonly string[], look: 'head', height: number): FormRow => ({
  ...line(texts.map((value) => ({ value, look }))),
  height,
});

const line = (cells: readonly Content[]): FormRow => ({
  height: 20,
  cells: cells.map((cell, column) => ({ column, ...cell })),
});
