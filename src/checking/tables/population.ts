import type { AnnualReport, Origin, StatedTable } from '../../ledger/annual-report.ts';
import { eraYearOfHead } from '../../values/index.ts';
import { decimalsOf } from '../rates.ts';
import { type Column, cellNumber, columnsOf } from './stated-table.ts';

export const AGES = ['年少', '生産年齢', '老年'] as const;

/** One year of the table 年齢（3区分）別推計人口. */
export interface PopulationRow extends Origin {
  label: string;
  /** Western; `null` when the label doesn't say. */
  year: number | null;
  total: number;
  /** Persons by age group, in the order of `AGES`. */
  parts: number[];
  /** Percent by age group as printed; empty when the table has none. */
  shares: { printed: number; decimals: number }[];
}

/** The rows of a table that has 総人口 and the three age groups; none for any other table. */
export function populationRows(report: AnnualReport, table: StatedTable): PopulationRow[] {
  const columns = columnsOf(table);
  const total = columns.find(({ group, head }) => `${group}${head}`.includes('総人口'));
  const byAge = AGES.map((age) => columns.filter(({ head }) => head.includes(age)));
  if (!total || byAge.some((found) => found.length === 0)) return [];
  let year = (report.fiscalYear ?? 2020) - table.rows.length;
  return table.rows.flatMap((row) => {
    year = eraYearOfHead(row.cells[0] ?? '', year + 1) ?? year + 1;
    const counts = byAge.map(([count]) => cellNumber(row.cells[count!.index]));
    const sum = cellNumber(row.cells[total.index]);
    if (sum === null || counts.some((count) => count === null)) return [];
    const at = { line: row.line, ...(row.pdfPage === undefined ? {} : { pdfPage: row.pdfPage }) };
    return [
      {
        ...at,
        label: row.cells[0]!,
        year,
        total: sum,
        parts: counts as number[],
        shares: sharesOf(row.cells, byAge),
      },
    ];
  });
}

function sharesOf(cells: readonly string[], byAge: readonly Column[][]): PopulationRow['shares'] {
  const printed = byAge.map(([, share]) => (share ? (cells[share.index] ?? '') : ''));
  const shares = printed.map((cell) => ({ printed: cellNumber(cell), decimals: decimalsOf(cell) }));
  return shares.every((share) => share.printed !== null && share.printed <= 100)
    ? (shares as PopulationRow['shares'])
    : [];
}

/** Percent of an age group in the sum of the groups: age unknown is left out. */
export function shareOf({ parts }: PopulationRow, age: number): number {
  return (100 * parts[age]!) / parts.reduce((total, part) => total + part, 0);
}
