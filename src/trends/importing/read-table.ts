import type { SourceDocument, TableRow } from '../../formats/index.ts';
import type { Frequency } from '../chart.ts';
import { namesYear, type PeriodContext, readPeriod } from './periods.ts';
import { columnOf, rowsOf, type StatisticalTable, unitAndSource } from './table.ts';
import { readValue } from './values.ts';

/** How a year without 年 or 年度 is to be read, and near which year it lies when it names no era. */
export interface TableHints {
  frequency: Frequency;
  near: number;
}

/**
 * The table of a sheet or CSV: periods down (a column for the year, perhaps one for the month) or periods across.
 * Titles, units, notes and sources around it are no rows. `null` when no period with values is found.
 */
export function readTable(
  document: Pick<SourceDocument, 'lines'>,
  hints: TableHints,
): StatisticalTable | null {
  const rows = rowsOf(document);
  const table = periodsAcross(rows, hints) ?? periodsDown(rows, hints);
  return table && { ...table, ...unitAndSource(rows) };
}

type Body = Pick<StatisticalTable, 'columns' | 'rows'>;

const contextOf = ({ frequency, near }: TableHints, head: string): PeriodContext => ({
  ...{ year: null, month: null, near },
  yearKind:
    head.includes('年度') || (frequency === 'fiscal-year' && !/年次|暦年/.test(head))
      ? 'fiscal-year'
      : 'year',
});

/** At least so many periods in one row make it a head. */
const FEWEST_ACROSS = 2;

function periodsAcross(rows: readonly TableRow[], hints: TableHints): Body | null {
  for (const [at, { cells }] of rows.entries()) {
    const named = cells.slice(1).filter((cell) => namesYear(cell)).length;
    if (named === 0 || namesYear(cells[0] ?? '')) continue;
    const periods = inTurn(cells.slice(1), contextOf(hints, cells.join('')));
    if (periods.filter((each) => each !== null).length < FEWEST_ACROSS) continue;
    const below = rows
      .slice(at + 1)
      .filter((row) => periods.some((each, i) => each && isValue(row.cells[i + 1])));
    if (below.length === 0) continue;
    return {
      columns: below.map(({ cells: [name] }) => columnOf(name ?? '')),
      rows: periods.flatMap((period, i) =>
        period ? [{ period, line: below[0]!.line, cells: below.map((row) => row.cells[i + 1] ?? '') }] : [],
      ),
    };
  }
  return null;
}

/** Each cell read after the ones before it. */
function inTurn(cells: readonly string[], start: PeriodContext): (string | null)[] {
  let context = start;
  return cells.map((cell) => {
    const read = readPeriod(cell, context);
    if (read) context = read.context;
    return read?.period ?? null;
  });
}

const isValue = (cell: string | undefined): boolean => {
  const read = readValue(cell ?? '');
  return read !== 'empty' && read !== 'unreadable';
};

function periodsDown(rows: readonly TableRow[], hints: TableHints): Body | null {
  const first = rows.findIndex(({ cells }) => namesYear(cells[0] ?? ''));
  if (first < 0) return null;
  const body = rows.slice(first);
  const hasMonths = body.some(({ cells }) =>
    /^\d{1,2}(?:[-~～]\d{1,2})?月/.test((cells[1] ?? '').normalize('NFKC')),
  );
  const width = hasMonths ? 2 : 1;
  const heads = headRows(rows.slice(0, first), width);
  const read = readDown(body, width, contextOf(hints, heads.map(({ cells }) => cells[0]).join('')));
  const columns = Math.max(0, ...read.map(({ cells }) => cells.findLastIndex(isValue) + 1));
  if (columns === 0) return null;
  return {
    columns: Array.from({ length: columns }, (_, i) => columnOf(headOf(heads, i + width))),
    rows: read,
  };
}

function readDown(body: readonly TableRow[], width: number, start: PeriodContext): Body['rows'] {
  let context = start;
  return body.flatMap(({ line, cells }) => {
    const read = periodOfRow(cells.slice(0, width), context);
    if (read === null) return [];
    context = read.context;
    const values = cells.slice(width);
    return read.period !== null && values.some((cell) => cell !== '')
      ? [{ period: read.period, line, cells: values }]
      : [];
  });
}

/** The year, then the month in it; words in place of a month (計) name no period of the series. */
function periodOfRow(
  [first = '', second = '']: readonly string[],
  context: PeriodContext,
): { period: string | null; context: PeriodContext } | null {
  const year = readPeriod(first, context);
  const month = second === '' ? null : readPeriod(second, year?.context ?? context);
  if (month !== null || year === null) return month;
  return second === '' ? year : { period: null, context: year.context };
}

/** The rows directly above the first period that fill columns of values: at most three, and no title. */
const headRows = (above: readonly TableRow[], width: number): TableRow[] =>
  above.slice(-3).filter(({ cells }) => cells.slice(width).some((cell) => cell !== '' && !/単位/.test(cell)));

/** A head over several columns stands in the first of them; the lowest row stands over its own column only. */
function headOf(heads: readonly TableRow[], column: number): string {
  const parts = heads.map(({ cells }, i) =>
    i === heads.length - 1
      ? (cells[column] ?? '')
      : (cells.slice(0, column + 1).findLast((cell) => cell !== '') ?? ''),
  );
  return [...new Set(parts)].filter((part) => part !== '').join(' ');
}
