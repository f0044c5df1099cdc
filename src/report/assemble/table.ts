import type { Cell, Column, Table } from '../document.ts';

export const cell = (text: Cell['text'], more: Omit<Cell, 'text'> = {}): Cell => ({ text, ...more });

/** Columns by their shares of the width and their alignment: `s` start, `c` center, `e` end. */
export function columns(...shares: readonly (readonly [number, 's' | 'c' | 'e'])[]): Column[] {
  const align = { s: 'start', c: 'center', e: 'end' } as const;
  return shares.map(([width, side]) => ({ width, align: align[side] }));
}

/** A table with what most have not left out. */
export const table = (
  stated: Pick<Table, 'summary' | 'style' | 'columns' | 'head' | 'body'> & Partial<Table>,
): Table => ({ kind: 'table', title: null, unit: null, source: null, notes: [], ...stated });
