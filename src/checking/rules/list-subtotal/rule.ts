import type { AnnualReport, Subtotal } from '../../../ledger/annual-report.ts';
import type { Finding, Place } from '../../../ledger/finding.ts';
import { inThousandYen } from '../../amount.ts';
import { describe, hint } from '../../costs/differences.ts';
import { entriesUnder, listDifferences } from '../../costs/sums.ts';
import { findingAt, listPlace, placeOf } from '../../finding.ts';
import { marksOf } from '../../places.ts';
import type { Rule } from '../../rule.ts';

const id = 'list-subtotal';

/**
 * 小計 of a policy list against its rows, with the master list's 小計 of the same policy as a witness. Without one
 * any row may be the wrong one, so that all of them are places.
 */
export const listSubtotal: Rule = {
  id,
  title: '基本方針事業一覧の小計が各行の合計と合わない',
  severities: ['error'],
  check: (reports) =>
    reports.flatMap((report) =>
      report.subtotals
        .filter((subtotal) => subtotal.where === 'list')
        .flatMap((subtotal) => checkSubtotal(report, subtotal)),
    ),
};

function checkSubtotal(report: AnnualReport, subtotal: Subtotal): Finding[] {
  const entries = entriesUnder(report, subtotal);
  const wrong = entries.length > 0 ? listDifferences(report, subtotal) : [];
  if (wrong.length === 0) return [];
  const { message, expected, actual } = describe(wrong, '行の合計');
  const witness = masterSubtotal(report, subtotal);
  const places: Place[] = witness
    ? [placeOf(report, witness)]
    : entries.map((entry) => listPlace(report, entry));
  return [
    findingAt(
      [placeOf(report, subtotal), ...places],
      { policy: subtotal.policies[0]! },
      {
        rule: id,
        severity: 'error',
        message:
          `${marksOf(subtotal.policies)}の基本方針事業一覧の小計が、各行の合計と合いません。${message}。` +
          (witness ? `施策一覧の小計（再掲を含む。）は${inThousandYen(witness.cost!)}です。` : '') +
          hint(subtotal, wrong, entries.map(named)),
        expected,
        actual,
      },
    ),
  ];
}

function named({ cost, name }: { cost: number | null; name: string }) {
  return { name, cost, national: null, other: null, general: null };
}

/** Only a list of one policy has a 小計 of the same programs; it counts relistings where the policy has any. */
function masterSubtotal(report: AnnualReport, { policies }: Subtotal): Subtotal | undefined {
  if (policies.length !== 1) return undefined;
  const same = report.subtotals.filter(
    (each) => each.where === 'master' && !each.isGrandTotal && each.policies[0] === policies[0],
  );
  const found = same.find((each) => each.includesRelistings) ?? same[0];
  return found?.cost == null ? undefined : found;
}
