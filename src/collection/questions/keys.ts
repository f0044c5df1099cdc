import type { FieldKey } from '../question.ts';

/** A sheet of paper holds some twenty rows; more than this is no table of indicators. */
export const MAX_ROWS = 60;

/** The cells of a row of the indicator table, in the order of the form. */
export const CELLS = ['label', 'previous', 'current', 'reason'] as const;
export type Cell = (typeof CELLS)[number];

/** The key of a cell: row 3, 当年度 → `indicator-3-current`. */
export const cellKey = (row: number, cell: Cell): FieldKey => `indicator-${row}-${cell}`;

const CELL = /^indicator-([1-9]\d?)-(label|previous|current|reason)$/;

/** Row and cell of a key; `null` when it is no cell of the table. */
export function cellOf(key: FieldKey): { row: number; cell: Cell } | null {
  const match = CELL.exec(key);
  const row = Number(match?.[1] ?? 0);
  return match === null || row > MAX_ROWS ? null : { row, cell: match[2] as Cell };
}

/** Where a person says why a finding may stand: `keep-funding-sum-cost`; about the whole answer: `keep-…-answer`. */
export const reasonKey = (rule: string, field: FieldKey | null): FieldKey =>
  `keep-${rule}-${field ?? 'answer'}`;
