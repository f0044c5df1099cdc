import type { AnnualReport, Money, Subtotal } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { describe, hint } from '../../costs/differences.ts';
import { acceptedCosts, COLUMNS, type Difference, differences } from '../../costs/sums.ts';
import { findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'grand-total';

/** 合計 of the master list against the 小計 without relistings and against the rows. */
export const grandTotal: Rule = {
  id,
  title: '施策一覧の合計が小計の合計と合わない',
  severities: ['error'],
  check: (reports) =>
    reports.flatMap((report) =>
      report.subtotals
        .filter((total) => total.where === 'master' && total.isGrandTotal)
        .flatMap((total) => checkTotal(report, total)),
    ),
};

/** A total that fits the subtotals or the rows is right: which of those two is wrong, another rule says. */
function checkTotal(report: AnnualReport, total: Subtotal): Finding[] {
  const subtotals = withoutRelistings(report);
  if (!isWhole(report, subtotals)) return [];
  const fits = waysToCount(report, subtotals).map((rows) => differences(total, rows));
  const wrong = COLUMNS.flatMap((column): Difference[] => {
    const found = fits.map((way) => way.find((difference) => difference.column === column));
    return found.every((difference) => difference !== undefined) ? [found[0]!] : [];
  });
  if (wrong.length === 0) return [];
  const { message, expected, actual } = describe(wrong, '小計（再掲を除く。）の合計');
  return [
    findingAt(
      [placeOf(report, total), ...subtotals.map((each) => placeOf(report, each))],
      {},
      {
        rule: id,
        severity: 'error',
        message: `施策一覧の合計が、基本方針ごとの小計と合いません。${message}。${hint(total, wrong, [])}`,
        expected,
        actual,
      },
    ),
  ];
}

function waysToCount(report: AnnualReport, subtotals: readonly Subtotal[]): Money[][] {
  const accepted = acceptedCosts(report);
  const rows = report.masterList.filter((row) => !row.isRelisting);
  return [[...subtotals], rows, rows.map((row) => ({ ...row, cost: accepted.get(row) ?? row.cost }))];
}

function withoutRelistings(report: AnnualReport): Subtotal[] {
  return report.subtotals.filter(
    (each) => each.where === 'master' && !each.isGrandTotal && !each.includesRelistings,
  );
}

/** Every policy from ① to the last has rows and a 小計 with a cost: nothing is missing at the head of the list. */
function isWhole(report: AnnualReport, subtotals: readonly Subtotal[]): boolean {
  const last = Math.max(0, ...report.masterList.map((row) => row.policy));
  return Array.from({ length: last }, (_, i) => i + 1).every((policy) => {
    const subtotal = subtotals.find((each) => each.policies.includes(policy));
    return subtotal?.cost != null;
  });
}
