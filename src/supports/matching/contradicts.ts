import { any, isIndustryWithin, isSmall } from '../../firms/index.ts';
import { isPlaceWithin } from '../../organisations/index.ts';
import type { Comparison, Requirement } from '../condition.ts';

/**
 * Whether no firm can meet both: 20人以下 and 21人以上, 4月1日以降 and 3月31日まで, はい and いいえ to one question, two places for one head office. What a
 * firm may have several of (establishments, certifications, purposes) never contradicts.
 */
export function contradicts(one: Requirement, other: Requirement): boolean {
  if (one.kind === 'number' && other.kind === 'number') return areNumbersApart(one, other);
  if (one.kind === 'date' && other.kind === 'date') return areDaysApart(one, other);
  if (one.kind === 'question' && other.kind === 'question') {
    return one.id === other.id && one.wanted !== other.wanted;
  }
  if (one.kind === 'legal-form' && other.kind === 'legal-form') return areApart(one.among, other.among);
  if (one.kind === 'place' && other.kind === 'place') return areOtherHeadOffices(one, other);
  if (one.kind === 'industry' && other.kind === 'industry') return areOtherIndustries(one, other);
  return isTooManyForSmall(one, other) || isTooManyForSmall(other, one);
}

type NumberRequirement = Extract<Requirement, { kind: 'number' }>;
type DateRequirement = Extract<Requirement, { kind: 'date' }>;
type PlaceRequirement = Extract<Requirement, { kind: 'place' }>;
type IndustryRequirement = Extract<Requirement, { kind: 'industry' }>;

const LEAST: readonly Comparison[] = ['at-least', 'more-than'];

const areNumbersApart = (one: NumberRequirement, other: NumberRequirement): boolean =>
  one.of === other.of && (isBeyond(one, other) || isBeyond(other, one));

/** Whether the least that one asks for is more than the other allows. Numbers between the limits are not looked for. */
function isBeyond(least: NumberRequirement, most: NumberRequirement): boolean {
  if (!LEAST.includes(least.is) || LEAST.includes(most.is)) return false;
  const bothMeetAtLimit = least.is === 'at-least' && most.is === 'at-most';
  return bothMeetAtLimit ? least.limit > most.limit : least.limit >= most.limit;
}

const areDaysApart = (one: DateRequirement, other: DateRequirement): boolean =>
  one.of === other.of && (isAfter(one, other) || isAfter(other, one));

/** Whether the first day that one takes comes after the last day that the other takes. */
const isAfter = (from: DateRequirement, until: DateRequirement): boolean =>
  from.is === 'from' && until.is === 'until' && from.day > until.day;

const areApart = (some: readonly string[], others: readonly string[]): boolean =>
  !some.some((each) => others.includes(each));

const areOtherHeadOffices = (one: PlaceRequirement, other: PlaceRequirement): boolean =>
  one.of === 'head-office' && other.of === 'head-office' && areOtherPlaces(one.among, other.among);

/** No place of the one lies within the other. */
const areOtherPlaces = (some: readonly string[], others: readonly string[]): boolean =>
  !some.some((each) => others.some((other) => isPlaceWithin(each, other) || isPlaceWithin(other, each)));

/** No industry of the one lies within the other, or all that do are excepted there. */
function areOtherIndustries(one: IndustryRequirement, other: IndustryRequirement): boolean {
  return (
    one.among.every((code) => isOutside(code, other)) && other.among.every((code) => isOutside(code, one))
  );
}

function isOutside(code: string, { among, except = [] }: IndustryRequirement): boolean {
  const within = any(among.map((wider) => isIndustryWithin(code, wider)));
  return within === 'no' || any(except.map((wider) => isIndustryWithin(code, wider))) === 'yes';
}

/** 小規模企業者 have few employees in every industry; how much capital and how many at most goes together for 中小企業者. */
function isTooManyForSmall(size: Requirement, number: Requirement): boolean {
  if (size.kind !== 'size' || size.is !== 'small') return false;
  if (number.kind !== 'number' || number.of !== 'employees') return false;
  if (number.is === 'at-least') return isSmall({ employees: number.limit }) === 'no';
  return number.is === 'more-than' && isSmall({ employees: number.limit + 1 }) === 'no';
}
