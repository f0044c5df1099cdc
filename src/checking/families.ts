import type { AnnualReport } from '../ledger/annual-report.ts';
import { nameLikeness } from './likeness.ts';
import { type Listing, listingsOf, nameKey, relistingMark } from './listings.ts';

/** A program of the year with all its listings: where it stands first, and its relistings (再掲). */
export interface Family {
  /** `null` when only relistings were found. */
  original: Listing | null;
  relistings: Listing[];
}

/** How alike two names must be to be the same program when no name fits better. */
const ALIKE = 0.75;

const known = new WeakMap<AnnualReport, Family[]>();

/** Every program of the report, in the order of the originals; relistings without an original come last. */
export function familiesOf(report: AnnualReport): Family[] {
  const found = known.get(report) ?? findFamilies(listingsOf(report).flatMap(({ listings }) => listings));
  known.set(report, found);
  return found;
}

/** The original, if there is one, and then the relistings. */
export function listingsIn({ original, relistings }: Family): Listing[] {
  return original ? [original, ...relistings] : relistings;
}

function findFamilies(listings: readonly Listing[]): Family[] {
  const families: Family[] = [];
  const byName = new Map<string, Family>();
  const found = (original: Listing) => {
    const family: Family = { original, relistings: [] };
    families.push(family);
    for (const name of namesOf(original)) byName.set(nameKey(name), byName.get(nameKey(name)) ?? family);
  };
  for (const listing of listings.filter((each) => relistingMark(each) === 'none')) found(listing);
  const orphans: Family[] = [];
  for (const listing of listings.filter((each) => relistingMark(each) !== 'none')) {
    const family = exact(listing, byName) ?? likely(listing, families);
    if (family) family.relistings.push(listing);
    else if (relistingMark(listing) === 'some') found(listing);
    else orphans.push({ original: null, relistings: [listing] });
  }
  return [...families, ...orphans];
}

function exact(relisting: Listing, byName: ReadonlyMap<string, Family>): Family | undefined {
  return namesOf(relisting)
    .map((name) => byName.get(nameKey(name)))
    .find((family) => family !== undefined);
}

function likely(relisting: Listing, families: readonly Family[]): Family | undefined {
  let best: { family?: Family; likeness: number } = { likeness: 0 };
  for (const family of families) {
    for (const likeness of namesOf(family.original!).flatMap((name) =>
      namesOf(relisting).map((other) => nameLikeness(name, other)),
    )) {
      if (likeness > best.likeness) best = { family, likeness };
    }
  }
  return best.likeness >= ALIKE ? best.family : undefined;
}

function namesOf(listing: Listing): string[] {
  const names = [...listing.rows.map((row) => row.name), listing.entry?.name ?? null];
  return [...new Set(names.filter((name) => name !== null))];
}
