import type { FormCell, FormRow } from '../../formats/index.ts';
import type { Question } from '../question.ts';
import { type Ground, howText, inputCell, notesAt } from './question-rows.ts';
import { ROW_NUMBER } from './words.ts';

/** The table of indicators as staff know it: 番号, 項目名, 前年度, 当年度, 増減の理由. */
export function indicatorRows(questions: readonly Question[], ground: Ground): FormRow[] {
  const labels = [...new Set(questions.map(({ label }) => label))].slice(0, 4);
  const rows = new Map<number, Question[]>();
  for (const question of questions) {
    const row = question.row ?? 0;
    rows.set(row, [...(rows.get(row) ?? []), question]);
  }
  const hints = labels.map((label) => hintOf(questions.filter((question) => question.label === label)));
  return [
    rowOf(ROW_NUMBER, labels, 'head'),
    ...(hints.some((hint) => hint !== '') ? [rowOf('', hints, 'hint')] : []),
    ...[...rows].flatMap(([row, asked]) => [
      valueRow(row, asked, labels, ground),
      ...asked.flatMap(({ key }) => notesAt(key, ground)),
    ]),
  ];
}

const rowOf = (first: string, texts: readonly string[], look: 'head' | 'hint'): FormRow => ({
  staysWithNext: true,
  cells: [first, ...texts].map((value, column) => ({ column, value, look })),
});

/** Of the free rows, since they are for whoever writes something new; the others say what changed. */
const hintOf = (questions: readonly Question[]): string =>
  questions.findLast(({ hint, counted }) => hint !== null && counted === null)?.hint ?? '';

function valueRow(
  row: number,
  questions: readonly Question[],
  labels: readonly string[],
  ground: Ground,
): FormRow {
  const cells = labels.map((label, at): FormCell => {
    const question = questions.find((each) => each.label === label);
    if (!question) return { column: at + 1, value: null, look: 'fixed' };
    const cell: FormCell = { column: at + 1, ...inputCell(question, ground) };
    return question.counted === null ? cell : { ...cell, comment: howText(question) };
  });
  return { height: 24, cells: [{ column: 0, value: String(row), look: 'label' }, ...cells] };
}
