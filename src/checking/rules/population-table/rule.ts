import type { AnnualReport, StatedTable } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import type { Rule } from '../../rule.ts';
import { type PopulationRow, populationRows } from '../../tables/population.ts';
import { remainderFindings } from './remainders.ts';
import { shareFindings } from './shares.ts';

/** 総人口, its three age groups and their shares agree, row by row and from year to year. */
export const populationTable: Rule = {
  id: 'population-table',
  title: '年齢別人口の表で、人数と構成比が合わない',
  severities: ['error', 'warning'],
  check: (reports) =>
    reports.flatMap((report) => report.tables.flatMap((table) => checkTable(report, table))),
};

/** One wrong figure may spoil both the remainder and the shares of its row: the row is reported once. */
function checkTable(report: AnnualReport, table: StatedTable): Finding[] {
  const rows: PopulationRow[] = populationRows(report, table);
  const remainders = remainderFindings(report, table, rows);
  const reported = new Set(remainders.map((finding) => finding.line));
  return [
    ...remainders,
    ...rows.filter((row) => !reported.has(row.line)).flatMap((row) => shareFindings(report, row)),
  ];
}
