import type { AnswerListing } from '../answer.ts';

type Listed = { listings: readonly AnswerListing[] };
export type Placed<Draft> = Draft & { id: string; position: number };

/** Between two places there is always another one. */
const STEP = 0.001;

/**
 * Gives every answer its id and its place in the report: the policies in order, under each the order of last year, and
 * what has no place yet behind the last program of its group (取組の柱), else at the end of its policy.
 */
export function positioned<Draft extends Listed>(drafts: readonly Draft[]): Placed<Draft>[] {
  const placed: Draft[] = [];
  for (const draft of drafts) placed.push(withPlaces(draft, placed));
  return placed
    .sort((a, b) => byListing(a.listings[0], b.listings[0]))
    .map((draft, at) => ({ ...draft, id: answerId(at + 1), position: at + 1 }));
}

export const answerId = (position: number): string => `a${position}`;

export const byListing = (a: AnswerListing | undefined, b: AnswerListing | undefined): number =>
  (a?.policy ?? 0) - (b?.policy ?? 0) || placeOf(a) - placeOf(b);

const placeOf = (listing: AnswerListing | undefined): number => listing?.position ?? Number.MAX_SAFE_INTEGER;

/** Two parts of one program come one after the other; what is new comes behind what was there. */
export function withPlaces<Draft extends Listed>(draft: Draft, before: readonly Listed[]): Draft {
  const others = before.flatMap((each) => each.listings);
  const listings = draft.listings.map((listing) => {
    const own = others.filter(({ policy }) => policy === listing.policy);
    if (listing.position === undefined) return { ...listing, position: behind(listing, own) };
    const sharing = own.filter(({ position }) => Math.floor(position ?? 0) === listing.position);
    return { ...listing, position: listing.position + sharing.length * STEP };
  });
  return { ...draft, listings };
}

function behind({ group }: AnswerListing, own: readonly AnswerListing[]): number {
  const inGroup = own.filter((each) => each.group === group);
  const last = Math.max(0, ...(inGroup.length > 0 ? inGroup : own).map((each) => each.position ?? 0));
  return last + STEP;
}
