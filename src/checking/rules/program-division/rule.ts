import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { divisionDisagreements, divisionFinding } from '../../divisions.ts';
import type { Rule } from '../../rule.ts';
import { teamFindings } from './teams.ts';

const id = 'program-division';

/** The master list, the policy list and the foot of the sheet name the same divisions. */
export const programDivision: Rule = {
  id,
  title: '担当課が一覧と個票で違う',
  severities: ['error', 'warning'],
  check: (reports) => reports.flatMap(checkReport),
};

function checkReport(report: AnnualReport): Finding[] {
  return [
    ...divisionDisagreements(report)
      .filter((each) => !each.betweenListings)
      .map((each) => divisionFinding(each, id)),
    ...report.programs.flatMap((entry) => teamFindings(report, entry)),
  ];
}
