import type { AnnualReport, Subtotal } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { describe, hint, same } from '../../costs/differences.ts';
import { type Difference, masterDifferences, rowsUnder } from '../../costs/sums.ts';
import { findingAt, placeOf } from '../../finding.ts';
import { marksOf } from '../../places.ts';
import type { Rule } from '../../rule.ts';

const id = 'subtotal-sum';

/** 小計 and 〃(再掲含む。) of the master list, each column against its rows. */
export const subtotalSum: Rule = {
  id,
  title: '施策一覧の小計が各行の合計と合わない',
  severities: ['error'],
  check: (reports) => reports.flatMap(checkReport),
};

interface Wrong {
  subtotal: Subtotal;
  differences: Difference[];
}

function checkReport(report: AnnualReport): Finding[] {
  const wrong = report.subtotals
    .filter((subtotal) => subtotal.where === 'master' && !subtotal.isGrandTotal && hasRows(report, subtotal))
    .map((subtotal): Wrong => ({ subtotal, differences: masterDifferences(report, subtotal) }))
    .filter(({ differences }) => differences.length > 0);
  return wrong
    .filter((each, i) => !wrong.slice(0, i).some((earlier) => isOneMistake(earlier, each)))
    .map((each) =>
      finding(
        report,
        each,
        wrong.filter((other) => isOneMistake(each, other)),
      ),
    );
}

/** A 小計 without rows stands at the head of a report that was cut: it can't be judged. */
function hasRows(report: AnnualReport, subtotal: Subtotal): boolean {
  const isKnown = subtotal.policies.some((policy) => policy > 0);
  return isKnown && rowsUnder(report, subtotal).length > 0;
}

/** One wrong row breaks the total without relistings and the one with them by the same amount. */
function isOneMistake(a: Wrong, b: Wrong): boolean {
  return a.subtotal.policies[0] === b.subtotal.policies[0] && same(a.differences, b.differences);
}

function finding(report: AnnualReport, { subtotal, differences }: Wrong, together: Wrong[]): Finding {
  const policy = subtotal.policies[0]!;
  const which = together
    .map((each) => (each.subtotal.includesRelistings ? '小計（再掲含む。）' : '小計'))
    .join('と');
  const places = together.map((each) => placeOf(report, each.subtotal));
  const computed = describe(differences, '行の合計');
  return findingAt(
    [places[0]!, ...places.slice(1)],
    { policy },
    {
      rule: id,
      severity: 'error',
      message:
        `施策一覧の${marksOf([policy])}の${which}が、各行の合計と合いません。${computed.message}。` +
        hint(subtotal, differences, rowsUnder(report, subtotal)),
      expected: computed.expected,
      actual: computed.actual,
    },
  );
}
