import type { AnnualReport, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { type Family, listingsIn } from '../../families.ts';
import { indicatorFindings } from './indicators.ts';
import { textFindings } from './texts.ts';

/** Every relisting's sheet against the original's. */
export function sheetFindings(report: AnnualReport, family: Family): Finding[] {
  const [original, ...relistings] = listingsIn(family)
    .map((listing) => listing.entry)
    .filter((entry): entry is ProgramEntry => entry !== null && entry.alignment !== null);
  if (!original || original.isRelisting) return [];
  return relistings.flatMap((relisting) => [
    ...indicatorFindings(report, original, relisting),
    ...textFindings(report, original, relisting),
  ]);
}
