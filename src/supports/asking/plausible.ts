import type { FirmProfile } from '../../firms/index.ts';
import { isPrefectureCode } from '../../organisations/index.ts';
import type { ProfileFact } from '../catalogue/facts.ts';
import { CERTIFICATIONS } from '../certifications.ts';
import type { NumberFact, Requirement } from '../condition.ts';
import { PURPOSES } from '../purposes.ts';
import { type Weights, weightsOf } from './bits.ts';
import { daysApart } from './days-apart.ts';
import { nextIndustryLevel } from './industry-levels.ts';
import {
  FORM_SHARES,
  knotsOf,
  SHARE_WITHOUT_BRANCH,
  SHARE_WITHOUT_CERTIFICATION,
  shareBelow,
} from './shares.ts';

/** What firms may answer, and how likely each answer is: weights sum up to 1. */
export interface Plausible {
  /** What each answer tells. */
  told: readonly FirmProfile[];
  weights: Weights;
}

/** A place that no support names: no municipality has this code, and none the other in a prefecture. */
const ELSEWHERE = '000000';
const elsewhereIn = (prefecture: string): string => `${prefecture.slice(0, 2)}9999`;

/** Answers to a fact of which nothing is told yet: those between which the requirements tell. */
export function plausibleAnswers(fact: ProfileFact, requirements: readonly Requirement[]): Plausible {
  switch (fact) {
    case 'industry':
      return plausibleIndustries(undefined);
    case 'establishments':
      return alike(placesIn(requirements).map((place) => ({ establishments: [place] })));
    case 'headOffice':
      return alike(placesIn(requirements).map((headOffice) => ({ headOffice })));
    case 'legalForm':
      return weighted(
        Object.entries(FORM_SHARES).map(([form, share]) => [
          { legalForm: form as keyof typeof FORM_SHARES },
          share,
        ]),
      );
    case 'certifications': {
      const all = Object.keys(CERTIFICATIONS);
      const each = (1 - SHARE_WITHOUT_CERTIFICATION) / all.length;
      return weighted([
        [{ certifications: [] }, SHARE_WITHOUT_CERTIFICATION],
        ...all.map((one): [FirmProfile, number] => [{ certifications: [one] }, each]),
      ]);
    }
    case 'purposes':
      return alike(Object.keys(PURPOSES).map((purpose) => ({ purposes: [purpose] })));
    case 'foundedOn':
    case 'startsOn':
      return alike(daysApart(fact, requirements).map((day) => ({ [fact]: day })));
    default:
      return plausibleNumbers(fact, requirements);
  }
}

/** Answers to how exactly the industry is asked for next; none where no finer names are known. */
export const plausibleIndustries = (industry: string | undefined): Plausible =>
  alike((nextIndustryLevel(industry)?.options ?? []).map(({ value }) => ({ industry: value })));

/** The weights of the same answers for a firm that has told something else already that bears on them. */
export function weightsFor(fact: ProfileFact, { told, weights }: Plausible, profile: FirmProfile): Weights {
  const { headOffice, establishments, capital } = profile;
  if (fact === 'establishments' && headOffice !== undefined) return weightsOf(withoutBranch(told.length));
  if (fact === 'headOffice' && establishments !== undefined) {
    return weightsOf(headOfficesAmong(told, establishments));
  }
  if (fact === 'legalForm' && capital !== undefined) {
    return weightsOf(normalised(weights.each.map((each, at) => (hasCapital(told[at]!) ? each : 0))));
  }
  return weights;
}

/** Firms of one person have no capital, and those that are not founded yet. */
export const hasCapital = ({ legalForm }: FirmProfile): boolean =>
  legalForm !== 'sole-proprietor' && legalForm !== 'not-founded';

/** The last answer, a place that no support names, stands for having no other establishment that matters. */
function withoutBranch(answers: number): Float64Array {
  const others = (1 - SHARE_WITHOUT_BRANCH) / (answers - 1);
  return normalised(
    Float64Array.from({ length: answers }, (_, at) => (at === answers - 1 ? SHARE_WITHOUT_BRANCH : others)),
  );
}

/** One establishment is as likely as the other; those that no support names stand together at the end. */
function headOfficesAmong(told: readonly FirmProfile[], establishments: readonly string[]): Float64Array {
  const weights = new Float64Array(told.length);
  const places = told.map(({ headOffice }) => headOffice!);
  for (const each of establishments) {
    const at = places.indexOf(each);
    weights[at < 0 ? places.length - 1 : at]! += 1 / establishments.length;
  }
  return weights;
}

/** Of a prefecture that is named as a whole, one municipality that no support names stands for all of those. */
function placesIn(requirements: readonly Requirement[]): string[] {
  const named = new Set(requirements.flatMap((each) => (each.kind === 'place' ? each.among : [])));
  const places = Array.from(named, (each) => (isPrefectureCode(each) ? elsewhereIn(each) : each));
  return [...places.toSorted(), ELSEWHERE];
}

/** Sales and wages are told in percent; nobody tells more exactly than this. */
const STEPS: Readonly<Record<NumberFact, number>> = {
  ...{ capital: 1, employees: 1, yearsSinceFounding: 1 },
  ...{ salesFall: 0.001, wageRise: 0.001 },
};

/** The least number of each interval between the limits that occur. */
function plausibleNumbers(fact: NumberFact, requirements: readonly Requirement[]): Plausible {
  const step = STEPS[fact];
  const after = (limit: number) => (step === 1 ? Math.floor(limit) + 1 : limit + step);
  const limits = requirements.flatMap((each) => {
    if (each.kind !== 'number' || each.of !== fact) return [];
    return each.is === 'at-least' || each.is === 'less-than'
      ? [step === 1 ? Math.ceil(each.limit) : each.limit]
      : [after(each.limit)];
  });
  const least = [...new Set([0, ...limits, ...knotsOf(fact).map(after)])].toSorted((a, b) => a - b);
  return weighted(
    least.map((from, at) => {
      const [low, high] = [
        shareBelow(fact, from),
        shareBelow(fact, least[at + 1] ?? Number.POSITIVE_INFINITY),
      ];
      return [{ [fact]: from }, low === null || high === null ? 1 : high - low];
    }),
  );
}

const alike = (told: readonly FirmProfile[]): Plausible => weighted(told.map((each) => [each, 1]));

const weighted = (answers: readonly (readonly [told: FirmProfile, weight: number])[]): Plausible => ({
  told: answers.map(([told]) => told),
  weights: weightsOf(normalised(Float64Array.from(answers, ([, weight]) => weight))),
});

function normalised(weights: Float64Array): Float64Array {
  const sum = weights.reduce((total, each) => total + each, 0);
  return weights.map((each) => each / sum);
}
