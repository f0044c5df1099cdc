import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { newFlagDisagreements, newFlagFinding } from '../../flags.ts';
import type { Rule } from '../../rule.ts';

const id = 'program-new-flag';

/** The master list and the policy list mark the same programs as 新規. */
export const programNewFlag: Rule = {
  id,
  title: '新規の印が施策一覧と基本方針事業一覧で違う',
  severities: ['error'],
  check: (reports) => reports.flatMap(checkReport),
};

function checkReport(report: AnnualReport): Finding[] {
  return newFlagDisagreements(report)
    .filter((each) => !each.betweenListings)
    .map((each) => newFlagFinding(each, id));
}
