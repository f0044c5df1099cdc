import type { Context } from 'hono';
import { type CsvColumn, csvPieces, toCsv } from '../formats/index.ts';
import type { WebEnv } from './site.ts';

/** A page as it goes out. */
export function page(
  c: Context<WebEnv>,
  content: unknown,
  status: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503 | 507 = 200,
) {
  return c.html(`<!DOCTYPE html>${String(content)}`, status);
}

/** The reader asks for the same page as データ用: `.csv` at the end of the path, or `?format=csv`. */
export function wantsCsv(c: Context<WebEnv>): boolean {
  return new URL(c.req.url).pathname.endsWith('.csv') || c.req.query('format') === 'csv';
}

/** One table with one head row (機械可読性ルール). `name` is the file's name without its ending, in ASCII. */
export function csv<Row>(
  c: Context<WebEnv>,
  name: string,
  columns: readonly CsvColumn<Row>[],
  rows: Iterable<Row>,
) {
  return c.body(toCsv(columns, rows), 200, csvHeaders(name));
}

/** The same for a table that is too long to be held at once. */
export function csvStream<Row>(
  c: Context<WebEnv>,
  name: string,
  columns: readonly CsvColumn<Row>[],
  rows: AsyncIterable<Row>,
) {
  const text = ReadableStream.from(csvPieces(columns, rows)) as ReadableStream<string>;
  return c.body(text.pipeThrough(new TextEncoderStream()), 200, csvHeaders(name));
}

const csvHeaders = (name: string) => ({
  'content-type': 'text/csv; charset=utf-8; header=present',
  'content-disposition': `attachment; filename="kakehashi-${name}.csv"`,
});

/** The address of the shown page as CSV, with its filters and its order. */
export function csvHref(c: Context<WebEnv>): string {
  const { pathname, search } = new URL(c.req.url);
  return `${pathname}.csv${search}`;
}

/** A whole number from the address, or `undefined`: nobody gets an error for a mistyped filter. */
export function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
