import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { listingsOf, type PolicyListings } from '../../listings.ts';
import type { Rule } from '../../rule.ts';
import { missingFindings } from './missing.ts';
import { spellingFindings } from './spelling.ts';

/** The master list, the policy list and the sheet name the same programs alike. */
export const programName: Rule = {
  id: 'program-name',
  title: '事業名が一覧と個票で違う、片方の一覧にしかない',
  severities: ['error', 'warning'],
  check: (reports) =>
    reports.flatMap((report) => listingsOf(report).flatMap((group) => checkGroup(report, group))),
};

function checkGroup(report: AnnualReport, group: PolicyListings): Finding[] {
  return [
    ...group.listings.flatMap((listing) => spellingFindings(report, listing)),
    ...missingFindings(report, group),
  ];
}
