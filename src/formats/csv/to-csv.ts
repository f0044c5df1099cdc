import { stringify } from 'csv-stringify/sync';

export interface CsvColumn<Row> {
  /** Head of the column, as printed in the only header row. */
  head: string;
  /** `null` becomes an empty cell; numbers stay numbers. */
  value: (row: Row) => string | number | boolean | null | undefined;
}

/** A text cell that begins like this is run as a formula when a spreadsheet opens the file (OWASP CSV Injection). */
const FORMULA_START = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d[\d,]*(\.\d+)?%?$/;

function cell(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const oneLine = value.replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/g, ' ').replace(/\t/g, ' ');
  const harmless = !FORMULA_START.test(oneLine) || oneLine === '-' || PLAIN_NUMBER.test(oneLine);
  return harmless ? oneLine : `'${oneLine}`;
}

/**
 * One table for machines (データ用), after the 機械可読性ルール: UTF-8 with BOM (so that Excel reads it as such), one
 * header row, CRLF (RFC 4180), one value per cell, no line break inside a cell, no formula.
 */
export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: Iterable<Row>): string {
  const records = [columns.map(({ head }) => cell(head))];
  for (const row of rows) records.push(columns.map(({ value }) => cell(value(row))));
  return stringify(records, { bom: true, record_delimiter: 'windows' });
}
