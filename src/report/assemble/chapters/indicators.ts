import type { Indicator, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Column, Row, Table } from '../../document.ts';
import { placesOf } from '../place.ts';
import { cell, columns, table } from '../table.ts';
import { yearHead } from '../words.ts';

/** A table of indicators and the line from which the paper prints it. */
export interface IndicatorTable {
  table: Table;
  from: number;
}

/**
 * 項目名 with its years. Rows under other year columns make another table; what completes a row that was split over
 * lines stands in that row.
 */
export function indicatorTables({ indicators, name }: ProgramEntry, fiscalYear: number): IndicatorTable[] {
  const runs: { heads: string[]; rows: Indicator[] }[] = [];
  for (const row of indicators.filter((each) => each.continuationOf === undefined)) {
    const heads = headsOf(row, fiscalYear);
    const open = runs.at(-1);
    if (open !== undefined && open.heads.join('\t') === heads.join('\t')) open.rows.push(row);
    else runs.push({ heads, rows: [row] });
  }
  return runs.map(({ heads, rows }) => ({
    table: indicatorTable(name, heads, rows),
    from: rows[0]?.line ?? 0,
  }));
}

const headsOf = ({ columns: stated }: Indicator, fiscalYear: number): string[] =>
  stated.length > 0 ? stated : [yearHead(fiscalYear - 1), yearHead(fiscalYear)];

const indicatorTable = (name: string, heads: readonly string[], rows: readonly Indicator[]): Table =>
  table({
    summary: `「${name}」の実績：項目ごとの${heads.join('、')}の値`,
    style: 'indicators',
    columns: indicatorColumns(heads.length, rows),
    head: [{ cells: [cell('項目名'), ...heads.map((head) => cell(head))] }],
    body: rows.map((row): Row => indicatorRow(row, heads.length)),
  });

/** Values that are sentences take more of the width. */
function indicatorColumns(count: number, rows: readonly Indicator[]): Column[] {
  const longest = Math.max(0, ...rows.flatMap(({ values }) => values.map(({ length }) => length)));
  const each = longest > SENTENCE ? Math.min(32, 70 / count) : 22;
  return columns(
    [Math.max(30, 100 - each * count), 's'],
    ...Array.from({ length: count }, () => [each, 'e'] as const),
  );
}

/** Longer values (characters) are no numbers. */
const SENTENCE = 24;

function indicatorRow(row: Indicator, count: number): Row {
  const stated = row.values.length > 0 ? row.values : [row.previous, row.current];
  const values = Array.from({ length: count }, (_, index) => stated[index] ?? '');
  return {
    cells: [cell(row.label, { isRowHead: true }), ...values.map((value) => cell(value))],
    ...placesOf(row),
  };
}
