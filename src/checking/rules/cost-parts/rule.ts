import { costFindings } from '../../costs/finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'cost-parts';

/** The parts printed beside the cost in a sheet's band (①… ②…) add up to the cost. */
export const costParts: Rule = {
  id,
  title: '個票の事業費の内訳が事業費と合わない',
  severities: ['error'],
  check: (reports) => reports.flatMap((report) => costFindings(report, id)),
};
