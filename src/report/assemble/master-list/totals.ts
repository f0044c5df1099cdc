import type { MasterRow, Money, Subtotal } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';

/** The sum of amounts; `null` where none is stated. */
export function sumOf(rows: readonly Money[], key: keyof Money): number | null {
  const stated = rows.map((row) => row[key]).filter((amount) => amount !== null);
  return stated.length === 0 ? null : stated.reduce((sum, amount) => sum + amount, 0);
}

/** As published: the sums that the paper states. Corrected, or where it states none: computed from the rows. */
export function masterTotals({ report, edition }: ReportContent): Subtotal[] {
  const stated = report.subtotals.filter(({ where }) => where === 'master');
  return edition.kind === 'published' && stated.length > 0 ? stated : computedTotals(report.masterList);
}

/** Each policy without its relistings and, where it has any, with them; every program once in the grand total. */
export function computedTotals(rows: readonly MasterRow[]): Subtotal[] {
  const policies = [...new Set(rows.map((row) => row.policy))];
  const originals = rows.filter((row) => !row.isRelisting);
  const under = policies.flatMap((policy) => {
    const all = rows.filter((row) => row.policy === policy);
    const own = all.filter((row) => !row.isRelisting);
    const without = total([policy], own);
    return own.length === all.length
      ? [without]
      : [without, { ...total([policy], all), includesRelistings: true }];
  });
  return rows.length === 0 ? [] : [...under, { ...total(policies, originals), isGrandTotal: true }];
}

const total = (policies: number[], rows: readonly Money[]): Subtotal => ({
  where: 'master',
  policies,
  cost: sumOf(rows, 'cost') ?? 0,
  national: sumOf(rows, 'national') ?? 0,
  other: sumOf(rows, 'other') ?? 0,
  general: sumOf(rows, 'general') ?? 0,
  includesRelistings: false,
  isGrandTotal: false,
  line: 0,
});
