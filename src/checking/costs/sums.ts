import type { AnnualReport, MasterRow, Money, ProgramEntry, Subtotal } from '../../ledger/annual-report.ts';
import { listingsOf } from '../listings.ts';
import { costVerdicts } from './consensus.ts';
import { fundingSum, sum } from './statements.ts';

export const COLUMNS = ['cost', 'national', 'other', 'general'] as const;
export type Column = (typeof COLUMNS)[number];

/** The column's head on paper. */
export const HEADS: Record<Column, string> = {
  cost: '事業費',
  national: '国庫',
  other: 'その他',
  general: '一般財源',
};

/** A printed total that its rows don't give, in 千円. */
export interface Difference {
  column: Column;
  printed: number;
  computed: number;
}

/** Rows of the master list that a 小計 counts. */
export function rowsUnder(report: AnnualReport, subtotal: Subtotal): MasterRow[] {
  return report.masterList.filter(
    (row) => subtotal.policies.includes(row.policy) && (subtotal.includesRelistings || !row.isRelisting),
  );
}

/**
 * The columns of a 小計 that its rows don't give. A missing cell is not judged, and what another finding already
 * explains (a row's cost or one of its sources is wrong, a program is missing) is left to that finding.
 */
export function masterDifferences(report: AnnualReport, subtotal: Subtotal): Difference[] {
  const rows = rowsUnder(report, subtotal);
  return differences(subtotal, rows).filter(({ column, printed, computed }) =>
    column === 'cost'
      ? !costsExplain(report, rows, printed) && !missing(report, subtotal).includes(printed - computed)
      : !sourceExplains(report, rows, printed - computed),
  );
}

/** The same for the 小計 of a policy list, which states costs only. */
export function listDifferences(report: AnnualReport, subtotal: Subtotal): Difference[] {
  const entries = entriesUnder(report, subtotal);
  return differences(subtotal, entries.map(costOnly)).filter(
    ({ printed, computed }) =>
      !costsExplain(report, entries, printed) && !missing(report, subtotal).includes(printed - computed),
  );
}

export function entriesUnder(report: AnnualReport, subtotal: Subtotal): ProgramEntry[] {
  return report.programs.filter((entry) => subtotal.policies.includes(entry.policies[0] ?? 0));
}

function costOnly(entry: ProgramEntry): Money {
  return { cost: entry.cost, national: null, other: null, general: null };
}

export function differences(printed: Money, rows: readonly Money[]): Difference[] {
  return COLUMNS.flatMap((column) => {
    const amount = printed[column];
    const computed = columnSum(rows, column);
    return amount === null || amount === computed ? [] : [{ column, printed: amount, computed }];
  });
}

export function columnSum(rows: readonly Money[], column: Column): number {
  return sum(rows.map((row) => row[column] ?? 0));
}

/** The total is right once each program counts with what most places say it costs. */
function costsExplain(
  report: AnnualReport,
  rows: readonly (MasterRow | ProgramEntry)[],
  printed: number,
): boolean {
  const accepted = acceptedCosts(report);
  return sum(rows.map((row) => accepted.get(row) ?? row.cost ?? 0)) === printed;
}

/** Costs of the programs that stand in the other list only: the rule on names reports them. */
function missing(report: AnnualReport, { where, policies }: Subtotal): number[] {
  const listings = listingsOf(report)
    .filter((group) => policies.every((policy) => group.policies.includes(policy)))
    .flatMap((group) => group.listings);
  return where === 'master'
    ? listings.flatMap(({ rows, entry }) => (rows.length === 0 && entry?.cost ? [entry.cost] : []))
    : listings.flatMap(({ rows, entry }) => (entry === null && rows[0]?.cost ? [rows[0].cost] : []));
}

/** Rows and entries whose own finding says which cost is right. */
export function acceptedCosts(report: AnnualReport): Map<object, number> {
  const accepted = new Map<object, number>();
  for (const { consensus, dissenting } of costVerdicts(report)) {
    for (const { kind, row, entry } of dissenting) {
      if (consensus !== null && kind === 'master') accepted.set(row!, consensus);
      if (consensus !== null && kind === 'list') accepted.set(entry!, consensus);
    }
  }
  return accepted;
}

/** A row whose sources don't add up is short by just what the total misses: the row's finding says so. */
function sourceExplains(report: AnnualReport, rows: readonly MasterRow[], short: number): boolean {
  const accepted = acceptedCosts(report);
  return rows.some((row) => {
    const funding = fundingSum(row);
    const cost = accepted.get(row) ?? row.cost;
    return funding !== null && cost !== null && cost !== funding && cost - funding === short;
  });
}
