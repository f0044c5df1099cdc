import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { familiesOf } from '../../families.ts';
import { aboutEntry, aboutRow, findingAt, listPlace, placeOf } from '../../finding.ts';
import { type Listing, listingsOf, nameOf } from '../../listings.ts';

/** A program marked (再掲) that stands nowhere without the mark. */
export function orphanFindings(report: AnnualReport): Finding[] {
  if (!showsTheOriginals(report)) return [];
  return familiesOf(report)
    .filter(({ original }) => original === null)
    .map(({ relistings }) => orphan(report, relistings[0]!));
}

/** In a report of one policy, or one that was cut at either end, the original may stand in the part that is not there. */
function showsTheOriginals(report: AnnualReport): boolean {
  const lists = listingsOf(report);
  const beginsWithFirst = lists[0]?.policies.includes(1) ?? false;
  return beginsWithFirst && lists.length > 1 && !report.notes.some((note) => note.kind === 'truncated');
}

function orphan(report: AnnualReport, listing: Listing): Finding {
  const { entry } = listing;
  const rows = listing.rows.map((row) => placeOf(report, row));
  const places = [...rows, ...(entry ? [listPlace(report, entry)] : [])];
  return findingAt([places[0]!, ...places.slice(1)], entry ? aboutEntry(entry) : aboutRow(listing.rows[0]!), {
    rule: 'relisting-agrees',
    severity: 'warning',
    message:
      `「${nameOf(listing)}」に（再掲）とありますが、元の掲載が見つかりません。` +
      '元の事業名と違っていないか、（再掲）が要るか確認してください。',
    expected: '元の掲載がある',
    actual: '見つからない',
  });
}
