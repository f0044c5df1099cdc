import type { FirmProfile } from '../../firms/index.ts';
import type { ProfileFact } from '../catalogue/facts.ts';
import { nextIndustryLevel } from './industry-levels.ts';
import { hasCapital } from './plausible.ts';

/** Who has not founded yet has no years, sales and wages to tell of. */
const OF_FOUNDED: readonly ProfileFact[] = ['yearsSinceFounding', 'salesFall', 'wageRise'];

/** The id of the question for a fact of the profile; `null` where it is told, or can't be asked of such a firm. */
export function idOfFact(fact: ProfileFact, profile: FirmProfile): string | null {
  if (fact === 'industry') return nextIndustryLevel(profile.industry)?.id ?? null;
  if (profile[fact] !== undefined) return null;
  if (profile.legalForm === 'not-founded' && OF_FOUNDED.includes(fact)) return null;
  return fact === 'capital' && !hasCapital(profile) ? null : fact;
}

/** Who may have no capital is asked for its form before, unless it would not tell it. */
export const askedBefore = (
  fact: ProfileFact,
  { legalForm }: FirmProfile,
  skipped: ReadonlySet<string>,
): ProfileFact =>
  fact === 'capital' && legalForm === undefined && !skipped.has('legalForm') ? 'legalForm' : fact;
