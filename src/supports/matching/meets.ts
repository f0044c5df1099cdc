import {
  all,
  any,
  type FirmProfile,
  inEveryCase,
  isIndustryWithin,
  isSmall,
  isSmallOrMedium,
  not,
  type Truth,
} from '../../firms/index.ts';
import { isPlaceWithin } from '../../organisations/index.ts';
import type { Comparison, Condition, Requirement } from '../condition.ts';

/** What is known of each requirement. */
export type Judge = (requirement: Requirement) => Truth;

/** Whether a firm meets a condition, as far as it has said. */
export const meets = (profile: FirmProfile, condition: Condition): Truth =>
  truthOf(condition, (requirement) => meetsRequirement(profile, requirement));

/** What follows for a condition from what is known of its requirements. */
export function truthOf(condition: Condition, judge: Judge): Truth {
  if (condition.kind === 'all') return all(condition.of.map((each) => truthOf(each, judge)));
  if (condition.kind === 'any') return any(condition.of.map((each) => truthOf(each, judge)));
  return judge(condition);
}

export function meetsRequirement(profile: FirmProfile, requirement: Requirement): Truth {
  switch (requirement.kind) {
    case 'size':
      return requirement.is === 'small' ? isSmall(profile) : isSmallOrMedium(profile, requirement.scheme);
    case 'industry':
      return isAmongIndustries(profile.industry, requirement.among, requirement.except ?? []);
    case 'place':
      return requirement.of === 'head-office'
        ? hasHeadOffice(profile, requirement.among)
        : hasEstablishment(profile, requirement.among);
    case 'legal-form':
      return isAmong(profile.legalForm, requirement.among);
    case 'number':
      return compared(profile[requirement.of], requirement.is, requirement.limit);
    case 'date':
      return liesOn(profile[requirement.of], requirement.is, requirement.day);
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

/** It stands where one of the establishments does: where all of them are within, it is, too. */
function hasHeadOffice({ headOffice, establishments }: FirmProfile, among: readonly string[]): Truth {
  if (headOffice !== undefined || establishments === undefined) return standsIn(headOffice, among);
  return inEveryCase(establishments.map((each) => standsIn(each, among)));
}

/** The head office is an establishment, also where the others are not known. */
function hasEstablishment({ headOffice, establishments }: FirmProfile, among: readonly string[]): Truth {
  if (standsIn(headOffice, among) === 'yes') return 'yes';
  return establishments === undefined ? 'unknown' : any(establishments.map((each) => standsIn(each, among)));
}

/** Who has told no more than a prefecture may stand in any of its municipalities. */
function standsIn(place: string | undefined, among: readonly string[]): Truth {
  if (place === undefined) return 'unknown';
  if (among.some((wider) => isPlaceWithin(place, wider))) return 'yes';
  return among.some((each) => isPlaceWithin(each, place)) ? 'unknown' : 'no';
}

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

/** ISO dates stand in the order of their letters. */
function liesOn(value: string | undefined, is: 'from' | 'until', day: string): Truth {
  if (value === undefined) return 'unknown';
  return (is === 'from' ? value >= day : value <= day) ? 'yes' : 'no';
}
