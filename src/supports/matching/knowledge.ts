import type { FirmProfile, Truth } from '../../firms/index.ts';
import type { Requirement } from '../condition.ts';
import { canChange } from './can-change.ts';
import { contradicts } from './contradicts.ts';
import { meetsRequirement } from './meets.ts';
import { isSame } from './requirement-key.ts';

/** What is known of requirements as one firm is. `catalogue/` knows the same of many supports, found out once. */
export interface Knowledge {
  judge(requirement: Requirement): Truth;
  canChange(requirement: Requirement): boolean;
  isSame(one: Requirement, other: Requirement): boolean;
  contradicts(one: Requirement, other: Requirement): boolean;
}

export const knowledgeOf = (profile: FirmProfile): Knowledge => ({
  judge: (requirement) => meetsRequirement(profile, requirement),
  canChange: (requirement) => canChange(profile, requirement),
  isSame,
  contradicts,
});
