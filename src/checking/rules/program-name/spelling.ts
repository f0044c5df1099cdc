import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { compareNames, similarity } from '../../../values/index.ts';
import { disagreement, listed, type Statement } from '../../disagreement.ts';
import { aboutEntry, findingAt, listPlace, placeOf } from '../../finding.ts';
import { type Listing, nameKey } from '../../listings.ts';
import { listWhere, masterWhere, sheetWhere } from '../../places.ts';

/** Below it a sheet's heading is another program's, and the sheet was joined with the wrong row. */
const SAME_SHEET = 0.4;

/** ①…②… before the parts of a name that joins two subsidies is no part of the name. */
function withoutMarks(name: string): string {
  return name.replace(/[①-⑳]/gu, '');
}

/** One finding when the places that name a program don't spell it alike. */
export function spellingFindings(report: AnnualReport, listing: Listing): Finding[] {
  const { entry } = listing;
  const names = namesIn(report, listing);
  const found = disagreement(names.map((name) => ({ ...name, value: nameKey(withoutMarks(name.value)) })));
  if (!entry || !found) return [];
  const wrong = found.dissenting.map((each) => names.find((name) => name.where === each.where)!);
  const right = names.filter((name) => !wrong.includes(name));
  const isVariant = names.every((a) => names.every((b) => compareNames(a.value, b.value) !== 'different'));
  const expected = right[0]?.value ?? entry.name;
  const ordered = [...wrong, ...right] as [Statement<string>, ...Statement<string>[]];
  return [
    findingAt([ordered[0].place, ...ordered.slice(1).map((each) => each.place)], aboutEntry(entry), {
      rule: 'program-name',
      severity: isVariant ? 'warning' : 'error',
      message:
        `同じ事業の名称が箇所によって違います。${listed(ordered, (name) => `「${name}」`)}です。` +
        '正式な事業名を確認し、そろえてください。',
      expected,
      actual: wrong.find((each) => each.value !== expected)?.value ?? wrong[0]!.value,
    }),
  ];
}

function namesIn(report: AnnualReport, { rows, entry }: Listing): Statement<string>[] {
  const listing = { rows, entry };
  const heading = entry?.heading?.name ? entry.heading : null;
  const isItsOwn = heading && similarity(heading.name!, entry!.name) >= SAME_SHEET;
  return [
    ...rows.map((row) => ({
      value: row.name,
      place: placeOf(report, row),
      where: masterWhere(row),
      listing,
    })),
    ...(entry
      ? [{ value: entry.name, place: listPlace(report, entry), where: listWhere(entry), listing }]
      : []),
    ...(isItsOwn
      ? [{ value: heading.name!, place: placeOf(report, heading), where: sheetWhere(entry!), listing }]
      : []),
  ];
}
