import { stringify } from 'csv-stringify/sync';

export interface CsvColumn<Row> {
  /** Head of the column, as printed in the only header row. */
  head: string;
  /** `null` becomes an empty cell; numbers stay numbers. */
  value: (row: Row) => string | number | boolean | null | undefined;
}

/**
 * A text cell that begins like this is run as a formula when a spreadsheet opens the file (OWASP CSV Injection); a
 * Japanese one takes the wide signs for the narrow ones.
 */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]/u;
/** What is no formula all the same: a signed number or share, and the stroke that says 'none'. */
const HARMLESS = /^[+-]?\d[\d,]*(\.\d+)?%?$|^[-－]$/u;

function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const oneLine = value.replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/g, ' ').replace(/\t/g, ' ');
  return isFormula(oneLine) ? `'${oneLine}` : oneLine;
}

/** One that is guarded already is guarded once more, so that each guard can be taken away again. */
const isFormula = (text: string): boolean => {
  const bare = text.replace(/^'+/, '');
  return FORMULA_START.test(bare) && !HARMLESS.test(bare);
};

/** A cell as it was before `toCsv` put an apostrophe before what a spreadsheet would run. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;

/**
 * One table for machines (データ用), after the 機械可読性ルール: UTF-8 with BOM (so that Excel reads it as such), one
 * header row, CRLF (RFC 4180), one value per cell, no line break inside a cell. Numbers stay numbers; a text that a
 * spreadsheet would run as a formula gets an apostrophe before it, and no other text is changed.
 */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): string {
  const records = [columns.map(({ head }) => cell(head)), ...Array.from(rows, (row) => record(columns, row))];
  return stringify(records, { bom: true, record_delimiter: 'windows' });
}

const PIECE = 200;

/** The same, a piece at a time, for tables that are too long to be held at once. */
export async function* csvPieces<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: AsyncIterable<Row>,
): AsyncGenerator<string> {
  yield toCsv(columns, []);
  let records: string[][] = [];
  for await (const row of rows) {
    records.push(record(columns, row));
    if (records.length < PIECE) continue;
    yield stringify(records, { record_delimiter: 'windows' });
    records = [];
  }
  if (records.length > 0) yield stringify(records, { record_delimiter: 'windows' });
}

const record = <Row>(columns: readonly CsvColumn<Row>[], row: Row): string[] =>
  columns.map(({ value }) => cell(value(row)));
