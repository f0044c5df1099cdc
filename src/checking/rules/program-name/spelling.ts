import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding, Place } from '../../../ledger/finding.ts';
import { similarity } from '../../../values/index.ts';
import { disagreement, listed, type Statement } from '../../disagreement.ts';
import { aboutEntry, findingAt, listPlace, placeOf } from '../../finding.ts';
import { spellingKey } from '../../likeness.ts';
import { type Listing, nameKey } from '../../listings.ts';
import { listWhere, masterWhere, sheetWhere } from '../../places.ts';

/** Below it a sheet's heading is another program's, and the sheet was joined with the wrong row. */
const SAME_SHEET = 0.4;

/** ①…②… before the parts of a name that joins two subsidies is no part of the name. */
function withoutMarks(name: string): string {
  return name.replace(/[①-⑳]/gu, '');
}

/** A name as printed; the value is what must be equal. */
interface NameStatement extends Statement<string> {
  printed: string;
}

/** One finding when the places that name a program don't spell it alike. */
export function spellingFindings(report: AnnualReport, listing: Listing): Finding[] {
  const { entry } = listing;
  const names = namesIn(report, listing);
  const found = disagreement<string, NameStatement>(names);
  if (!entry || !found) return [];
  const right = names.filter((name) => !found.dissenting.includes(name));
  const ordered = [...found.dissenting, ...right];
  const printed = new Map(names.map((name) => [name.value, name.printed]));
  const spellings = new Set(names.map((each) => spellingKey(withoutMarks(each.printed))));
  const expected = right[0]?.printed ?? entry.name;
  return [
    findingAt([ordered[0]!.place, ...ordered.slice(1).map((each) => each.place)], aboutEntry(entry), {
      rule: 'program-name',
      severity: spellings.size === 1 ? 'warning' : 'error',
      message:
        `同じ事業の名称が箇所によって違います。${listed(ordered, (name) => `「${printed.get(name)}」`)}です。` +
        '正式な事業名を確認し、そろえてください。',
      expected,
      actual: ordered.find((each) => each.printed !== expected)!.printed,
    }),
  ];
}

function namesIn(report: AnnualReport, listing: Listing): NameStatement[] {
  const { rows, entry } = listing;
  const named = (printed: string, place: Place, where: string) => {
    return { value: nameKey(withoutMarks(printed)), printed, place, where, listing };
  };
  const heading = entry?.heading?.name ? entry.heading : null;
  const isItsOwn = heading && similarity(heading.name!, entry!.name) >= SAME_SHEET;
  return [
    ...rows.map((row) => named(row.name, placeOf(report, row), masterWhere(row))),
    ...(entry ? [named(entry.name, listPlace(report, entry), listWhere(entry))] : []),
    ...(isItsOwn ? [named(heading.name!, placeOf(report, heading), sheetWhere(entry!))] : []),
  ];
}
