import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { aboutEntry, aboutRow, findingAt, listPlace, placeOf } from '../../finding.ts';
import { type Listing, listingsOf, nameKey, nameOf, relistingMark } from '../../listings.ts';
import { marksOf } from '../../places.ts';

/** The same name twice without (再掲), and a listing that one list marks and the other doesn't. */
export function unmarkedFindings(report: AnnualReport): Finding[] {
  const groups = listingsOf(report);
  const listings = groups.flatMap((group) => group.listings);
  return [...twice(report, listings), ...listings.flatMap((listing) => halfMarked(report, listing))];
}

function twice(report: AnnualReport, listings: readonly Listing[]): Finding[] {
  const first = new Map<string, Listing>();
  return listings
    .filter((listing) => relistingMark(listing) === 'none')
    .flatMap((listing) => {
      const earlier = first.get(nameKey(nameOf(listing)));
      if (earlier) return [unmarked(report, listing, earlier)];
      first.set(nameKey(nameOf(listing)), listing);
      return [];
    });
}

function unmarked(report: AnnualReport, listing: Listing, earlier: Listing): Finding {
  const places = [...placesOf(report, listing), ...placesOf(report, earlier)];
  return findingAt([places[0]!, ...places.slice(1)], aboutOf(listing), {
    rule: 'relisting-agrees',
    severity: 'warning',
    message:
      `「${nameOf(listing)}」が${marksOf(policiesOf(earlier))}と${marksOf(policiesOf(listing))}に、` +
      'どちらも（再掲）の印なしで載っています。二度目の掲載なら（再掲）を付け、合計に二重に入っていないか確認してください。',
    expected: '二度目には（再掲）',
    actual: '印なし',
  });
}

/** Where the two lists of one policy share a program, both say (再掲) or none does. */
function halfMarked(report: AnnualReport, listing: Listing): Finding[] {
  const { rows, entry } = listing;
  const [row] = rows;
  if (!entry || !row || rows.length !== 1 || row.isRelisting === entry.isRelisting) return [];
  const [where, other] = entry.isRelisting
    ? ['基本方針事業一覧', '施策一覧']
    : ['施策一覧', '基本方針事業一覧'];
  return [
    findingAt([listPlace(report, entry), placeOf(report, row)], aboutEntry(entry), {
      rule: 'relisting-agrees',
      severity: 'warning',
      message:
        `${marksOf(entry.policies)}の「${entry.name}」は、${where}では（再掲）ですが、${other}には（再掲）がありません。` +
        'どちらかにそろえてください。',
      expected: '両方の一覧で同じ',
      actual: `${where}だけ（再掲）`,
    }),
  ];
}

function placesOf(report: AnnualReport, { rows, entry }: Listing) {
  return [...rows.map((row) => placeOf(report, row)), ...(entry ? [listPlace(report, entry)] : [])];
}

function policiesOf({ rows, entry }: Listing): number[] {
  return entry?.policies ?? rows.map((row) => row.policy);
}

function aboutOf({ rows, entry }: Listing) {
  return entry ? aboutEntry(entry) : aboutRow(rows[0]!);
}
