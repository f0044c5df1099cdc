import type { FirmProfile } from './profile.ts';

/**
 * What a firm has said and what follows from it on a day (ISO date): of the day on which it was founded, how many full
 * years ago that was. These years grow, so they are never kept, nor written into an address. A day that is still to come
 * tells no years.
 */
export function profileOn(profile: FirmProfile, today: string): FirmProfile {
  const { foundedOn } = profile;
  if (foundedOn === undefined) return profile;
  const { yearsSinceFounding: _, ...others } = profile;
  return foundedOn > today ? others : { ...others, yearsSinceFounding: fullYears(foundedOn, today) };
}

/** What is known of a firm from elsewhere, and what it says itself, which goes before: also years before a known day. */
export function withSaid(known: FirmProfile, said: FirmProfile): FirmProfile {
  const isTold = said.yearsSinceFounding !== undefined && said.foundedOn === undefined;
  const { foundedOn: _, ...others } = known;
  return { ...(isTold ? others : known), ...said };
}

/** 2020-11-30 on 2026-11-29 → 5. */
function fullYears(from: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(from.slice(0, 4));
  return today.slice(5) < from.slice(5) ? years - 1 : years;
}
