import type { ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { formatFiscalYear, parsePeriod } from '../../../values/index.ts';
import { aboutEntry, findingAt, listPlace, placeOf } from '../../finding.ts';
import { listingsOf } from '../../listings.ts';
import type { YearPair } from '../../years.ts';

/** A program that stands in the next report though its period, as the earlier one prints it, was over. */
export function endedFindings(
  { earlier, later }: YearPair,
  before: ProgramEntry,
  after: ProgramEntry,
): Finding[] {
  const listing = listingsOf(earlier)
    .flatMap((group) => group.listings)
    .find(({ entry }) => entry === before);
  const row = listing?.rows.find((each) => each.period !== null);
  const period = parsePeriod(row?.period ?? '');
  if (!row || !period || period.to === null || period.reversed || period.to >= later.fiscalYear!) return [];
  return [
    findingAt([listPlace(later, after), placeOf(earlier, row)], aboutEntry(after), {
      rule: 'next-year',
      severity: 'info',
      message:
        `「${after.name}」は前年の報告で事業期間が${row.period}（${formatFiscalYear(period.to)}まで）とされていますが、` +
        `${formatFiscalYear(later.fiscalYear!)}にも載っています。期間を延ばしたのか確認してください。`,
      expected: `${formatFiscalYear(period.to)}まで`,
      actual: `${formatFiscalYear(later.fiscalYear!)}に掲載`,
    }),
  ];
}
