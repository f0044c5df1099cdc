import type { FormRow } from './form-workbook.ts';

/**
 * How cells are known again: a hidden row names the columns (`#3`), a hidden column says of each row which key stands
 * in which of them (`#3=cost #4=reason`), and in their corner stands the mark of the sheet. Rows and columns that
 * are inserted, deleted, moved or widened take their names with them, and so does a sheet that is copied into
 * another file.
 */

const CORNER = '#様式 ';

export const cornerText = (mark: string): string => `${CORNER}${mark}`;
export const columnText = (column: number): string => `#${column + 1}`;

/** `null` for a row without keys. */
export function rowText({ cells }: FormRow): string | null {
  const keyed = cells.flatMap(({ column, key }) =>
    key === undefined ? [] : [`${columnText(column)}=${key}`],
  );
  return keyed.length === 0 ? null : keyed.join(' ');
}

interface Place {
  row: number;
  column: number;
}

export interface Marks {
  mark: string;
  places: (Place & { key: string })[];
  keyAt(row: number, column: number): string | null;
  /** Whether a cell belongs to the hidden row or column. */
  isMark(cell: Place): boolean;
}

/** Of the cells of a sheet; `null` when the hidden row and column were lost. */
export function marksOf(cells: readonly (Place & { text: string })[]): Marks | null {
  const corner = cells.find(({ text }) => text.startsWith(CORNER));
  if (!corner) return null;
  const columns = new Map(
    cells.filter(({ row }) => row === corner.row).map(({ column, text }) => [text, column] as const),
  );
  const places = cells
    .filter(({ row, column }) => column === corner.column && row !== corner.row)
    .flatMap(({ row, text }) =>
      keysOf(text).flatMap(([name, key]) => {
        const column = columns.get(name);
        return column === undefined ? [] : [{ row, column, key }];
      }),
    );
  const byPlace = new Map(places.map(({ row, column, key }) => [`${row} ${column}`, key]));
  return {
    mark: corner.text.slice(CORNER.length).trim(),
    places,
    keyAt: (row, column) => byPlace.get(`${row} ${column}`) ?? null,
    isMark: ({ row, column }) => row === corner.row || column === corner.column,
  };
}

const keysOf = (text: string): [column: string, key: string][] =>
  [...text.matchAll(/(#\d+)=(\S+)/g)].map(([, column = '', key = '']) => [column, key]);
