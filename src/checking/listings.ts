import type { AnnualReport, MasterRow, ProgramEntry } from '../ledger/annual-report.ts';
import { normalise } from '../values/index.ts';
import { align } from './align.ts';
import { nameLikeness } from './likeness.ts';

/**
 * One 掲載: what the master list and the policy list say of one program under the same policies. A list that serves
 * two policies has one entry for what the master list states once under each.
 */
export interface Listing {
  rows: MasterRow[];
  entry: ProgramEntry | null;
}

/** What both lists say under one policy (or under the two that share a list). */
export interface PolicyListings {
  policies: number[];
  listings: Listing[];
}

const known = new WeakMap<AnnualReport, PolicyListings[]>();

/** Every listing of the report, policy by policy; misspelt names are matched by likeness, cost and order. */
export function listingsOf(report: AnnualReport): PolicyListings[] {
  const found =
    known.get(report) ?? policiesByList(report).map((policies) => listingsUnder(report, policies));
  known.set(report, found);
  return found;
}

/**
 * [[1], [2], … [6, 7], [8]]: policies whose programs stand in the same list. Rows of an unknown policy, as in a report
 * whose head is cut off, are held against nothing.
 */
function policiesByList(report: AnnualReport): number[][] {
  const groups: number[][] = [];
  const stated = [
    ...report.subtotals.filter((subtotal) => subtotal.where === 'list').map((subtotal) => subtotal.policies),
    ...report.programs.map((entry) => entry.policies),
    ...report.masterList.map((row) => [row.policy]),
  ];
  const known = stated.filter((policies) => policies.length > 0 && policies.every((policy) => policy > 0));
  for (const policies of known.sort((a, b) => b.length - a.length)) {
    if (!groups.some((group) => policies.every((policy) => group.includes(policy)))) groups.push(policies);
  }
  return groups.sort((a, b) => a[0]! - b[0]!);
}

function listingsUnder(report: AnnualReport, policies: number[]): PolicyListings {
  const rows = mergedRows(report.masterList.filter((row) => policies.includes(row.policy)));
  const entries = report.programs.filter((entry) => policies.includes(entry.policies[0] ?? 0));
  const { pairs, onlyLeft, onlyRight } = align(rows, entries, {
    keyOfLeft: (row) => nameKey(row[0]!.name),
    keyOfRight: (entry) => nameKey(entry.name),
    compare: (row, entry) => likeness(row[0]!, entry),
    atLeast: 0.6,
  });
  const listings = [
    ...pairs.map(([row, entry]): Listing => ({ rows: row, entry })),
    ...onlyLeft.map((row): Listing => ({ rows: row, entry: null })),
    ...onlyRight.map((entry): Listing => ({ rows: [], entry })),
  ];
  return { policies, listings };
}

/** Rows of the same name under different policies of one list belong together: the original and its relisting. */
function mergedRows(rows: readonly MasterRow[]): MasterRow[][] {
  const merged: MasterRow[][] = [];
  const byName = new Map<string, MasterRow[]>();
  for (const row of rows) {
    const same = byName.get(nameKey(row.name));
    if (same?.every((other) => other.policy !== row.policy)) same.push(row);
    else {
      merged.push([row]);
      byName.set(nameKey(row.name), merged.at(-1)!);
    }
  }
  return merged;
}

/** An equal cost makes a doubtful name sure: two programs of one policy rarely cost the same to the thousand yen. */
function likeness(row: MasterRow, entry: ProgramEntry): number {
  const sameCost = row.cost !== null && row.cost === entry.cost;
  return Math.min(1, nameLikeness(row.name, entry.name) + (sameCost ? 0.35 : 0));
}

/** Names with equal keys are printed alike, but for width and white space. */
export function nameKey(name: string): string {
  return normalise(name).replace(/\s/g, '');
}

/**
 * Whether a listing carries (再掲): in `all` of its places, in `some`, or in `none`. The one row that stands under two
 * policies of one list counts as unmarked, for it holds the original.
 */
export function relistingMark({ rows, entry }: Listing): 'all' | 'some' | 'none' {
  const places = [
    ...(rows.length > 0 ? [rows.every((row) => row.isRelisting)] : []),
    ...(entry ? [entry.isRelisting] : []),
  ];
  return places.every((mark) => mark) ? 'all' : places.some((mark) => mark) ? 'some' : 'none';
}

/** The name as the policy list prints it, for it stands beside the sheet. */
export function nameOf(listing: Listing): string {
  return listing.entry?.name ?? listing.rows[0]!.name;
}
