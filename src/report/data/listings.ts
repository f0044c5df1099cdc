import type { Listing } from '../../ledger/index.ts';
import { listingsOf } from '../../ledger/index.ts';
import type { ReportContent } from '../content.ts';

/** A 掲載 with the id by which the tables refer to it: `L2020-1-07`, the seventh under policy ① in the order of the paper. */
export type NumberedListing = Listing & { id: string };

export function numberedListings({ report, fiscalYear }: ReportContent): NumberedListing[] {
  const counts = new Map<number, number>();
  const listings = listingsOf(
    { documentId: '', masterList: report.masterList, programs: report.programs },
    0,
  );
  return listings.map((listing) => {
    const count = (counts.get(listing.policy) ?? 0) + 1;
    counts.set(listing.policy, count);
    return { ...listing, id: `L${fiscalYear}-${listing.policy}-${String(count).padStart(2, '0')}` };
  });
}

/** Listings with the sheet that each brought: a sheet that serves two policies is taken with the first of them. */
export function sheetsOf(listings: readonly NumberedListing[]) {
  const seen = new Set<unknown>();
  return listings.flatMap(({ id, entry }) => {
    if (entry === null || seen.has(entry)) return [];
    seen.add(entry);
    return [{ id, entry }];
  });
}
