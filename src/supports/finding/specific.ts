import type { FirmProfile } from '../../firms/index.ts';
import type { Condition, Requirement } from '../condition.ts';
import { meetsRequirement } from '../matching/meets.ts';

/** How narrow a requirement is: one town of forty, one industry of ninety-nine. What everybody meets is worth nothing. */
function narrowness(requirement: Requirement): number {
  switch (requirement.kind) {
    case 'industry':
      return requirement.among.length <= 6 ? 1 : 0.4;
    case 'place':
      return requirement.among.length <= 12 ? 1 : 0.1;
    case 'legal-form':
      return requirement.among.length === 1 ? 0.6 : 0.1;
    case 'certification':
      return 0.6;
    case 'number':
      return requirement.of === 'salesFall' || requirement.of === 'yearsSinceFounding' ? 0.5 : 0.2;
    // When a firm begins is its own choice, and says nothing of what firm it is.
    case 'date':
      return requirement.of === 'foundedOn' ? 0.5 : 0;
    default:
      return 0;
  }
}

/**
 * How much a support is made for this very firm: what it narrowly asks for and the firm is known to be counts up, what it
 * narrowly asks for and the firm has not said counts down by half.
 */
export function specificity(profile: FirmProfile, condition: Condition): number {
  if (condition.kind === 'all') return sum(condition.of.map((each) => specificity(profile, each)));
  if (condition.kind === 'any') return Math.max(...condition.of.map((each) => specificity(profile, each)));
  const narrow = narrowness(condition);
  if (narrow === 0) return 0;
  const truth = meetsRequirement(profile, condition);
  return truth === 'yes' ? narrow : truth === 'unknown' ? -narrow / 2 : 0;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
