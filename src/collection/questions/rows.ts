import type { Answer } from '../answer.ts';
import type { FieldKey } from '../question.ts';
import { CELLS, cellKey, cellOf, MAX_ROWS } from './keys.ts';

/** An answer as far as its fields go. */
export type AnswerFields = Pick<Answer, 'values' | 'lastYear' | 'counted'>;

/** What stands in a field: what was counted, else what was typed. */
export const fieldValue = ({ values, counted }: Pick<Answer, 'values' | 'counted'>, key: FieldKey): string =>
  counted[key]?.value ?? values[key] ?? '';

/** The last row of the indicator table in which anything stands, or stood last year; 0 for an empty table. */
export function lastRow({ values, lastYear, counted }: AnswerFields): number {
  const keys = [values, lastYear, counted].flatMap((each) => Object.keys(each));
  return Math.max(0, ...keys.map((key) => cellOf(key)?.row ?? 0));
}

/** A row that was taken out, or that nobody has begun: it is not printed. */
export function isEmptyRow(answer: Pick<Answer, 'values' | 'counted'>, row: number): boolean {
  return (
    fieldValue(answer, cellKey(row, 'label')) === '' && fieldValue(answer, cellKey(row, 'current')) === ''
  );
}

/** The rows of the form: those in use, then some that are free for new indicators. */
export const formRows = (answer: AnswerFields, spare: number): number[] =>
  Array.from({ length: Math.min(MAX_ROWS, lastRow(answer) + spare) }, (_, at) => at + 1);

/** Whether last year's report had the row. */
export const isKnownRow = ({ lastYear, counted }: AnswerFields, row: number): boolean =>
  CELLS.some((cell) => cellKey(row, cell) in lastYear || cellKey(row, cell) in counted);
