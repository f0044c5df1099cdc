import type { AnnualReport, MasterRow, ProgramEntry } from '../../ledger/annual-report.ts';
import type { Statement } from '../disagreement.ts';
import { type Family, listingsIn } from '../families.ts';
import { listPlace, placeOf } from '../finding.ts';
import type { Listing } from '../listings.ts';
import { listWhere, masterWhere, sheetWhere } from '../places.ts';

/** One place that says what a program costs, in 千円. */
export interface CostStatement extends Statement<number> {
  kind: 'master' | 'funding' | 'list' | 'sheet' | 'parts';
}

/** Everything that the report says about the cost of one program: original first, then its relistings. */
export function costStatements(report: AnnualReport, family: Family): CostStatement[] {
  return listingsIn(family).flatMap((listing) => [
    ...listing.rows.flatMap((row) => rowStatements(report, listing, row)),
    ...(listing.entry ? entryStatements(report, listing, listing.entry) : []),
  ]);
}

function rowStatements(report: AnnualReport, listing: Listing, row: MasterRow): CostStatement[] {
  const at = { place: placeOf(report, row), listing, row };
  const where = masterWhere(row);
  return [
    ...stated(row.cost, { ...at, kind: 'master', where }),
    ...stated(fundingSum(row), { ...at, kind: 'funding', where: `${where}の財源内訳の合計` }),
  ];
}

function entryStatements(report: AnnualReport, listing: Listing, entry: ProgramEntry): CostStatement[] {
  const { heading } = entry;
  const at = { listing, entry };
  const list = stated(entry.cost, {
    ...at,
    kind: 'list',
    place: listPlace(report, entry),
    where: listWhere(entry),
  });
  if (!heading) return list;
  const place = placeOf(report, heading);
  const where = sheetWhere(entry);
  const parts = heading.costParts.length > 1 ? sum(heading.costParts) : null;
  return [
    ...list,
    ...stated(heading.cost, { ...at, kind: 'sheet', place, where }),
    ...stated(parts, { ...at, kind: 'parts', place, where: `${where}の事業費の内訳の合計` }),
  ];
}

function stated(value: number | null, rest: Omit<CostStatement, 'value'>): CostStatement[] {
  return value === null ? [] : [{ ...rest, value }];
}

/** The three sources added up, an empty one counting 0; `null` when the row states none of them. */
export function fundingSum(row: Pick<MasterRow, 'national' | 'other' | 'general'>): number | null {
  const sources = [row.national, row.other, row.general].filter((source) => source !== null);
  return sources.length === 0 ? null : sum(sources);
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
