import { costFindings } from '../../costs/finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'program-cost';

/** The master list, the policy list and the sheet state the same cost for the same program. */
export const programCost: Rule = {
  id,
  title: '同じ事業の事業費が箇所によって違う',
  severities: ['error'],
  check: (reports) => reports.flatMap((report) => costFindings(report, id)),
};
