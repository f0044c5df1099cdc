import { splitList } from '../cells/list.ts';
import type { Telling } from '../told.ts';

/** One row of a table, by the columns' names in the form. */
export interface Row {
  /** Line of the file (CSV) or number of the entry (JSON). */
  at: number;
  isLine: boolean;
  /** `undefined` where the cell is blank or the column is missing. */
  text: (column: string) => string | undefined;
  list: (column: string) => string[];
  has: (column: string) => boolean;
  /** The head as the file prints it. */
  head: (column: string) => string;
  /** Says what became of a cell; the row is taken. */
  tell: (column: string | null, message: string) => void;
  /** Says why the row can't be taken. */
  refuse: (column: string | null, message: string) => void;
}

/** 「12行目」「3件目」. */
export const placeOf = ({ at, isLine }: Pick<Row, 'at' | 'isLine'>): string =>
  `${at}${isLine ? '行目' : '件目'}`;

/** Cells and heads by the columns' names. */
export interface PlacedCells {
  at: number;
  isLine: boolean;
  cells: ReadonlyMap<string, string>;
}

export function rowOf(
  { at, isLine, cells }: PlacedCells,
  heads: ReadonlyMap<string, string>,
  { problems, warnings }: Telling,
): Row {
  const head = (column: string) => heads.get(column) ?? column;
  const text = (column: string) => {
    const cell = cells.get(column)?.trim() ?? '';
    return cell === '' ? undefined : cell;
  };
  const told = (column: string | null, message: string) => ({
    row: at,
    column: column === null ? null : head(column),
    message,
  });
  return {
    at,
    isLine,
    text,
    list: (column) => splitList(text(column) ?? ''),
    has: (column) => heads.has(column),
    head,
    tell: (column, message) => warnings.push(told(column, message)),
    refuse: (column, message) => problems.push(told(column, message)),
  };
}
