import type { AnnualReport, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { inThousandYen } from '../../amount.ts';
import { sum } from '../../costs/statements.ts';
import { acceptedCosts } from '../../costs/sums.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import { type TableValue, tableValues } from '../../prose/figures/index.ts';
import type { Rule } from '../../rule.ts';
import { otherDigit } from './digit.ts';

const id = 'granted-amount';

/**
 * Where all of a program's cost is granted, the 交付決定額 of its table add up to the cost. Most programs cost more
 * than they grant, so only a sum that one digit keeps from the cost is taken for a mistake.
 */
export const grantedAmount: Rule = {
  id,
  title: '交付額の合計が、事業費と一字だけ違う',
  severities: ['warning'],
  check: (reports) => reports.flatMap(checkReport),
};

function checkReport(report: AnnualReport): Finding[] {
  const accepted = acceptedCosts(report);
  return report.programs.flatMap((entry) => checkSheet(report, entry, accepted.get(entry) ?? entry.cost));
}

const GRANTED = /(?:交付|決定|支給|給付|支払)(?:決定)?(?:金)?額/u;

function checkSheet(report: AnnualReport, entry: ProgramEntry, cost: number | null): Finding[] {
  const rows = tableValues(entry).filter(
    ({ label, amount }) =>
      GRANTED.test(label) && !/計|うち/u.test(label) && amount.unit === '千円' && amount.qualifier === 'none',
  );
  if (entry.isRelisting || cost === null || rows.length === 0) return [];
  const granted = sum(rows.map(({ amount }) => amount.value));
  const wrong = rows.find(({ amount }) => otherDigit(amount.value, amount.value + cost - granted));
  return granted === cost || !(wrong || otherDigit(granted, cost))
    ? []
    : [describe(report, entry, cost, granted, rows)];
}

function describe(
  report: AnnualReport,
  entry: ProgramEntry,
  cost: number,
  granted: number,
  rows: readonly TableValue[],
): Finding {
  const [first, ...others] = rows.map(({ row }) => placeOf(report, row));
  const what = rows.length === 1 ? `「${rows[0]!.label}」` : `交付額${rows.length}件の合計`;
  return findingAt([first!, ...others, placeOf(report, entry.heading ?? entry)], aboutEntry(entry), {
    rule: id,
    severity: 'warning',
    message:
      `「${entry.name}」の表の${what}は${inThousandYen(granted)}、事業費は${inThousandYen(cost)}で、一字だけ違います。` +
      '全額を交付する事業なら、どちらが正しいか確認してください。',
    expected: inThousandYen(cost),
    actual: inThousandYen(granted),
  });
}
