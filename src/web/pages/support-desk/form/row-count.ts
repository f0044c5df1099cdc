import type { Typed } from './typed.ts';

/** Nobody types more by hand; what an import brings is kept all the same, for it is shown with its own number of rows. */
const MOST_ROWS = 250;

export const countName = (list: string): string => `rows-${list}`;

/** How many rows of a list stand in the form, the empty ones among them. */
export function rowCount(typed: Typed, list: string): number {
  const count = Number(typed.one(countName(list)));
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_ROWS) : 0;
}

export const rowsOf = (typed: Typed, list: string): number[] =>
  Array.from({ length: rowCount(typed, list) }, (_, at) => at + 1);
