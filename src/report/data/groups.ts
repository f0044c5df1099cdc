import type { NumberedListing } from './listings.ts';

/** The groups of a policy, numbered in the order of the paper. */
export function groupsOf(
  listings: readonly NumberedListing[],
): { policy: number; no: number; name: string }[] {
  const groups: { policy: number; no: number; name: string }[] = [];
  for (const { policy, master } of listings) {
    const name = master?.group;
    if (!name || groups.some((group) => group.policy === policy && group.name === name)) continue;
    groups.push({ policy, no: groups.filter((group) => group.policy === policy).length + 1, name });
  }
  return groups;
}

const known = new WeakMap<readonly NumberedListing[], ReturnType<typeof groupsOf>>();

export function groupNumber(
  listings: readonly NumberedListing[],
  { policy, master }: NumberedListing,
): number | null {
  const groups = known.get(listings) ?? groupsOf(listings);
  known.set(listings, groups);
  return groups.find((group) => group.policy === policy && group.name === master?.group)?.no ?? null;
}
