import { plainText } from './characters.ts';

export type Value = string | number | null;

/** What a column holds. `name`: a proper name, kept to the letter; `flag`: 1 or 0; `year`: a western year. */
export type ColumnType = 'text' | 'name' | 'code' | 'flag' | 'year' | 'integer' | 'number';

export interface ColumnFacts {
  /** The only head of the column, the same as in every other CSV of ours: 事業費_千円. */
  head: string;
  /** ASCII name for programs: `cost`. */
  name: string;
  type: ColumnType;
  /** 千円; `単位` when the unit stands in that column of the same row; `null` for what has none. */
  unit: string | null;
  /** What a value means, for whoever has only this file. */
  meaning: string;
  /** Where it comes from: 施策一覧（別紙1）. */
  source: string;
  /** The list in codes.csv, or the table, that says what the codes mean. */
  codes: string | null;
  /** The cell may be empty: nothing is stated there, which is not 0. */
  isOptional: boolean;
}

export interface DataTable {
  /** File name without ending: `programs`. */
  id: string;
  title: string;
  description: string;
  columns: ColumnFacts[];
  records: Value[][];
}

export type Column<Row> = Omit<ColumnFacts, 'unit' | 'codes' | 'isOptional'> &
  Partial<Pick<ColumnFacts, 'unit' | 'codes' | 'isOptional'>> & {
    value: (row: Row) => string | number | boolean | null | undefined;
  };

/** Rows through their columns: flags become 1 and 0, texts one line of characters that every machine has. */
export function dataTable<Row>(
  about: Pick<DataTable, 'id' | 'title' | 'description'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): DataTable {
  return {
    ...about,
    columns: columns.map(({ value: _, ...facts }) => ({
      unit: null,
      codes: null,
      isOptional: false,
      ...facts,
    })),
    records: rows.map((row) => columns.map(({ value, type }) => cell(value(row), type))),
  };
}

function cell(value: string | number | boolean | null | undefined, type: ColumnType): Value {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? value : plainText(value, type === 'name') || null;
}

/** A document is known by its name, wherever it lay when it was read. */
export const fileName = (path: string): string => path.replace(/^.*[\\/]/, '');
