import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { costFindings } from '../../costs/finding.ts';
import { divisionDisagreements, divisionFinding } from '../../divisions.ts';
import { familiesOf } from '../../families.ts';
import { newFlagDisagreements, newFlagFinding } from '../../flags.ts';
import type { Rule } from '../../rule.ts';
import { unmarkedFindings } from './marks.ts';
import { orphanFindings } from './orphans.ts';
import { rowFindings } from './rows.ts';
import { sheetFindings } from './sheets.ts';

const id = 'relisting-agrees';

/** A relisting (再掲) says what its original says: money, flags, period, divisions, indicators, text. */
export const relistingAgrees: Rule = {
  id,
  title: '再掲の内容が元の掲載と違う',
  severities: ['error', 'warning', 'info'],
  check: (reports) => reports.flatMap(checkReport),
};

function checkReport(report: AnnualReport): Finding[] {
  const flags = newFlagDisagreements(report).filter((each) => each.betweenListings);
  const divisions = divisionDisagreements(report).filter((each) => each.betweenListings);
  return [
    ...costFindings(report, id),
    ...flags.map((each) => newFlagFinding(each, id)),
    ...divisions.map((each) => divisionFinding(each, id)),
    ...orphanFindings(report),
    ...unmarkedFindings(report),
    ...familiesOf(report).flatMap((family) => [
      ...rowFindings(report, family),
      ...sheetFindings(report, family),
    ]),
  ];
}
