import type { FirmProfile } from '../../firms/index.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import {
  type Fact,
  factsTold,
  isQuestionFact,
  PROFILE_FACTS,
  type ProfileFact,
  questionFact,
} from '../catalogue/facts.ts';
import { type Judged, judgeAll, UNKNOWN } from '../catalogue/truths.ts';
import { type Asking, askingOf, type Chances } from './asking.ts';
import { type Bits, bitsOf, weigh } from './bits.ts';
import type { ClauseAnswer } from './clause-answer.ts';
import { idOfFact } from './open-facts.ts';
import { type Plausible, plausibleIndustries, weightsFor } from './plausible.ts';
import { withTold } from './tell.ts';

/** What answers mean for a firm that has told something already. */
export interface Standing extends Judged {
  readonly asking: Asking;
  /** By number of a fact, 1: it can be asked. */
  readonly isAsked: Uint8Array;
  readonly chances: Chances;
  /** By pair: the bits that are others for this firm than for one that has told nothing. */
  readonly ownBits: ReadonlyMap<number, Bits>;
  /** By number of a fact of the profile. */
  readonly plausible: readonly Plausible[];
  /** By number of a clause, 1: what answers would do to it hangs on what this firm has told. */
  readonly isClauseOwn: Uint8Array;
  /** By number of such a clause, where it was asked for: what answers would do to it. */
  readonly clauseAnswers: (readonly ClauseAnswer[] | undefined)[];
}

export function standingOf(
  catalogue: Catalogue,
  profile: FirmProfile,
  skipped: ReadonlySet<string>,
): Standing {
  const asking = askingOf(catalogue);
  const judged = judgeAll(catalogue, profile);
  const plausible = asking.plausible.map((each, at) => plausibleNow(PROFILE_FACTS[at]!, each, profile));
  const standing = {
    ...judged,
    ...{ asking, plausible, isAsked: askedNow(asking, profile, skipped) },
    ownBits: new Map<number, Bits>(),
    chances: { met: asking.chances.met.slice(), unmet: asking.chances.unmet.slice() },
    isClauseOwn: ownClauses(catalogue, ownFacts(asking, plausible, profile)),
    clauseAnswers: [],
  };
  PROFILE_FACTS.forEach((fact, number) => {
    if (standing.isAsked[number] === 1) weighFact(standing, fact, number, profile);
  });
  return standing;
}

/** The facts that the firm has told, and those of which the answers mean something else for it. */
const ownFacts = (asking: Asking, plausible: readonly Plausible[], profile: FirmProfile): Fact[] => [
  ...factsTold(profile),
  ...PROFILE_FACTS.filter((_, number) => plausible[number] !== asking.plausible[number]),
];

/** By number of a clause, 1: something in it is judged by one of the facts, or is a size of the law. */
function ownClauses({ distinct, groups, clauses, numbersOf }: Catalogue, facts: readonly Fact[]): Uint8Array {
  const isOwn = new Uint8Array(distinct.length + groups.length);
  for (const fact of facts) for (const number of numbersOf.get(fact) ?? []) isOwn[number] = 1;
  for (const [number, { kind }] of distinct.entries()) if (kind === 'size') isOwn[number] = 1;
  const isAnyOwn = (numbers: readonly number[]) => (numbers.some((each) => isOwn[each] === 1) ? 1 : 0);
  isOwn.set(groups.map(isAnyOwn), distinct.length);
  return Uint8Array.from(clauses, isAnyOwn);
}

/** Weighs the answers anew that mean something else for this firm than for one that has told nothing. */
function weighFact(
  standing: Standing & { ownBits: Map<number, Bits> },
  fact: ProfileFact,
  number: number,
  profile: FirmProfile,
): void {
  const { asking, plausible, chances, catalogue, truths, ownBits } = standing;
  const { told, weights } = plausible[number]!;
  const isFiner = fact === 'industry' && profile.industry !== undefined;
  const isWeighedAnew = plausible[number] !== asking.plausible[number];
  let firms: readonly FirmProfile[] | undefined;
  for (const requirement of catalogue.numbersOf.get(fact) ?? []) {
    const isOwn = isFiner || catalogue.distinct[requirement]!.kind === 'size';
    if (truths[requirement] !== UNKNOWN || !(isOwn || isWeighedAnew)) continue;
    const pair = pairOf(asking, requirement, number);
    if (isOwn) {
      firms ??= told.map((each) => withTold(profile, each));
      ownBits.set(pair, bitsOf(catalogue.distinct[requirement]!, firms));
    }
    const [bits, from] = isOwn ? [ownBits.get(pair)!, 0] : [asking.bits, asking.bitsFrom[pair]!];
    chances.met[pair] = weigh(bits.met, from, weights);
    chances.unmet[pair] = weigh(bits.unmet, from, weights);
  }
}

/** The pair of a requirement and a fact that it is judged by. */
export const pairOf = ({ pairFrom, factAt }: Asking, requirement: number, fact: number): number =>
  factAt.indexOf(fact, pairFrom[requirement]);

function plausibleNow(fact: ProfileFact, before: Plausible, profile: FirmProfile): Plausible {
  if (fact === 'industry' && profile.industry !== undefined) return plausibleIndustries(profile.industry);
  const weights = weightsFor(fact, before, profile);
  return weights === before.weights ? before : { told: before.told, weights };
}

function askedNow(asking: Asking, profile: FirmProfile, skipped: ReadonlySet<string>): Uint8Array {
  const { facts, numberOf } = asking;
  const isAsked = new Uint8Array(facts.length).fill(1);
  PROFILE_FACTS.forEach((fact, number) => {
    const id = idOfFact(fact, profile);
    if (id === null || skipped.has(id)) isAsked[number] = 0;
  });
  const gone = [...Object.keys(profile.answers ?? {}).map(questionFact), ...skipped];
  for (const id of gone) {
    const number = numberOf.get(id as Fact);
    if (number !== undefined && isQuestionFact(facts[number]!)) isAsked[number] = 0;
  }
  return isAsked;
}
