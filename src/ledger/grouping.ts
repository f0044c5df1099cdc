import { similarity } from '../values/index.ts';
import type { Listing } from './listings.ts';
import { nameKey } from './names.ts';

/** All listings of one program in one year, originals first. */
export interface ProgramGroup {
  name: string;
  /** 2 for the second program of the same name which is no relisting of the first. */
  twin: number;
  listings: Listing[];
}

/** A relisting's name may differ by a few letters from its original's. */
const ALIKE = 0.7;

/** Programs of papers that do not say to which basic policy they belong. */
const NO_POLICY = 0;

/** Puts every listing of a year with its program: originals make the groups, relistings join them. */
export function groupPrograms(listings: readonly Listing[]): ProgramGroup[] {
  const groups: ProgramGroup[] = [];
  for (const listing of listings.filter((each) => !each.isRelisting)) {
    const group = groups.find((each) => isSameProgram(each, listing));
    if (group !== undefined) group.listings.push(listing);
    else groups.push({ name: listing.name, twin: twins(groups, listing.name) + 1, listings: [listing] });
  }
  for (const listing of listings.filter((each) => each.isRelisting)) {
    const group = originalOf(groups, listing);
    if (group !== undefined) group.listings.push(listing);
    else groups.push({ name: listing.name, twin: 1, listings: [listing] });
  }
  return groups;
}

/**
 * The same name in another document, or under another policy with the same cost (a relisting without its mark),
 * is the same program. The same name twice under one policy, or with another cost, is a second one. Papers
 * that know no policies name a program at each place where they speak of it: that makes no second one.
 */
function isSameProgram(group: ProgramGroup, listing: Listing): boolean {
  if (nameKey(group.name) !== nameKey(listing.name)) return false;
  const sameDocument = group.listings.filter((each) => each.documentId === listing.documentId);
  return sameDocument.every(
    (each) =>
      (each.policy !== listing.policy || listing.policy === NO_POLICY) && costOf(each) === costOf(listing),
  );
}

function originalOf(groups: readonly ProgramGroup[], listing: Listing): ProgramGroup | undefined {
  const key = nameKey(listing.name);
  const same = groups.find((group) => nameKey(group.name) === key);
  if (same !== undefined) return same;
  const scored = groups.map((group) => ({ group, score: similarity(nameKey(group.name), key) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { group: groups[0], score: 0 });
  return best.score >= ALIKE ? best.group : undefined;
}

const twins = (groups: readonly ProgramGroup[], name: string) =>
  groups.filter((group) => nameKey(group.name) === nameKey(name)).length;

const costOf = ({ master, entry }: Listing) => master?.cost ?? entry?.cost ?? null;
