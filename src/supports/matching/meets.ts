import {
  all,
  any,
  type FirmProfile,
  isIndustryWithin,
  isSmall,
  isSmallOrMedium,
  type Truth,
} from '../../firms/index.ts';
import type { Comparison, Condition, Requirement } from '../condition.ts';

/** Whether a firm meets a condition, as far as it has said. */
export function meets(profile: FirmProfile, condition: Condition): Truth {
  if (condition.kind === 'all') return all(condition.of.map((each) => meets(profile, each)));
  if (condition.kind === 'any') return any(condition.of.map((each) => meets(profile, each)));
  return meetsRequirement(profile, condition);
}

export function meetsRequirement(profile: FirmProfile, requirement: Requirement): Truth {
  switch (requirement.kind) {
    case 'size':
      return requirement.is === 'small' ? isSmall(profile) : isSmallOrMedium(profile, requirement.scheme);
    case 'industry':
      return isAmongIndustries(profile.industry, requirement.among, requirement.except ?? []);
    case 'place':
      return requirement.of === 'head-office'
        ? isAmong(profile.headOffice, requirement.among)
        : haveOneOf(profile.establishments, requirement.among);
    case 'legal-form':
      return isAmong(profile.legalForm, requirement.among);
    case 'number':
      return compared(profile[requirement.of], requirement.is, requirement.limit);
    case 'certification':
      return haveOneOf(profile.certifications, requirement.among);
    case 'purpose':
      return haveOneOf(profile.purposes, requirement.among);
    case 'question':
      return answered(profile.answers?.[requirement.id], requirement.wanted);
  }
}

function isAmongIndustries(
  industry: string | undefined,
  among: readonly string[],
  except: readonly string[],
): Truth {
  if (industry === undefined) return 'unknown';
  const within = (codes: readonly string[]) => any(codes.map((code) => isIndustryWithin(industry, code)));
  return all([within(among), not(within(except))]);
}

const not = (truth: Truth): Truth => (truth === 'unknown' ? truth : truth === 'yes' ? 'no' : 'yes');

const isAmong = (value: string | undefined, among: readonly string[]): Truth =>
  value === undefined ? 'unknown' : among.includes(value) ? 'yes' : 'no';

const haveOneOf = (values: readonly string[] | undefined, among: readonly string[]): Truth =>
  values === undefined ? 'unknown' : values.some((value) => among.includes(value)) ? 'yes' : 'no';

const answered = (answer: boolean | undefined, wanted: boolean): Truth =>
  answer === undefined ? 'unknown' : answer === wanted ? 'yes' : 'no';

function compared(value: number | undefined, is: Comparison, limit: number): Truth {
  if (value === undefined) return 'unknown';
  const holds = {
    'at-least': value >= limit,
    'more-than': value > limit,
    'at-most': value <= limit,
    'less-than': value < limit,
  }[is];
  return holds ? 'yes' : 'no';
}
