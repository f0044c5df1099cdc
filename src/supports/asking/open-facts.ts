import type { FirmProfile } from '../../firms/index.ts';
import type { ProfileFact } from '../catalogue/facts.ts';
import { nextIndustryLevel } from './industry-levels.ts';
import { hasCapital } from './plausible.ts';

/** Who has not founded yet has no day, no years, sales and wages to tell of. */
const OF_FOUNDED: readonly ProfileFact[] = ['yearsSinceFounding', 'foundedOn', 'salesFall', 'wageRise'];

/** The id of the question for a fact of the profile; `null` where it is told, or can't be asked of such a firm. */
export function idOfFact(fact: ProfileFact, profile: FirmProfile): string | null {
  if (fact === 'industry') return nextIndustryLevel(profile.industry)?.id ?? null;
  if (profile[fact] !== undefined) return null;
  if (profile.legalForm === 'not-founded' && OF_FOUNDED.includes(fact)) return null;
  // Years follow from the day; of a day that is still to come there are none.
  if (fact === 'yearsSinceFounding' && profile.foundedOn !== undefined) return null;
  return fact === 'capital' && !hasCapital(profile) ? null : fact;
}

/**
 * Who may have no capital is asked for its form before, unless it would not tell it; who is asked for its years, for the
 * day of its founding where that is open too: the day tells the years, so that it is asked once.
 */
export function askedBefore(
  fact: ProfileFact,
  { legalForm }: FirmProfile,
  skipped: ReadonlySet<string>,
  isOpen: (fact: ProfileFact) => boolean,
): ProfileFact {
  if (fact === 'yearsSinceFounding') return isOpen('foundedOn') ? 'foundedOn' : fact;
  return fact === 'capital' && legalForm === undefined && !skipped.has('legalForm') ? 'legalForm' : fact;
}
