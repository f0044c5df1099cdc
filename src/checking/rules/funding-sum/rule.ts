import { costFindings } from '../../costs/finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'funding-sum';

/** A row's cost is the sum of its three funding sources; a row that states none of them is not judged. */
export const fundingSum: Rule = {
  id,
  title: '事業費と財源内訳の合計が合わない',
  severities: ['error'],
  check: (reports) => reports.flatMap((report) => costFindings(report, id)),
};
