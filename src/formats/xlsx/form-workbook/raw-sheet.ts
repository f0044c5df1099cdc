import type { ReturnedCell, ReturnedSheet } from './form-workbook.ts';
import { marksOf } from './marks.ts';

/** A cell as a reader of one kind of file finds it; its key is not known yet. */
export type RawCell = Omit<ReturnedCell, 'key' | 'address'>;

export interface RawSheet {
  name: string;
  isHidden: boolean;
  cells: RawCell[];
}

/** Gives the cells their keys; what only serves to find them is no cell of the form. Cells that have a key and are not in the file are empty. */
export function keyed({ name, isHidden, cells }: RawSheet): ReturnedSheet {
  const marks = marksOf(cells);
  const known = cells.flatMap((cell): ReturnedCell[] => {
    if (marks?.isMark(cell)) return [];
    const key = marks?.keyAt(cell.row, cell.column) ?? null;
    if (key === null && cell.kind === 'empty') return [];
    return [{ ...cell, key, address: addressOf(cell.row, cell.column) }];
  });
  const there = new Set(known.flatMap(({ key }) => key ?? []));
  const absent = (marks?.places ?? []).filter(({ key }) => !there.has(key));
  const empty = absent.map(
    ({ key, row, column }): ReturnedCell => ({
      ...{ row, column, key, address: addressOf(row, column) },
      ...{ kind: 'empty', text: '', number: null, isFormula: false, isLocked: null, comment: null },
    }),
  );
  const all = [...known, ...empty].sort((a, b) => a.row - b.row || a.column - b.column);
  return { name, isHidden, mark: marks?.mark ?? null, cells: all };
}

/** 4, 12 → D12 … by column and row from 1. */
function addressOf(row: number, column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
