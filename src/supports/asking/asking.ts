import { isPlaceWithin } from '../../organisations/index.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Fact, factsOf, isQuestionFact, PROFILE_FACTS } from '../catalogue/facts.ts';
import type { Requirement } from '../condition.ts';
import { type Bits, bitsOf, noBits, setBit, setOthers, weigh, weightsOf, wordsFor } from './bits.ts';
import type { ClauseAnswer } from './clause-answer.ts';
import { type Plausible, plausibleAnswers } from './plausible.ts';

/**
 * What the answers to questions mean for a catalogue. A fact of a firm has a number (those of the profile first, then
 * the supports' own questions), and plausible answers; a *pair* is a requirement with one fact that it is judged by.
 * By pair it is kept under which answers the requirement is met and under which it is not, one bit for each answer.
 */
export interface Asking {
  readonly facts: readonly Fact[];
  readonly numberOf: ReadonlyMap<Fact, number>;
  /** By number of a fact of the profile. */
  readonly plausible: readonly Plausible[];
  /** By number of a fact: how many words of 32 bits its answers take. */
  readonly words: Uint8Array;
  /** The pairs of a requirement, by its number: from its place here up to the next one's. */
  readonly pairFrom: Uint32Array;
  /** By pair: the number of its fact. */
  readonly factAt: Uint32Array;
  /** By pair: where its bits begin. */
  readonly bitsFrom: Uint32Array;
  readonly bits: Bits;
  /** By pair: how likely it is that the answer meets the requirement, and that it does not. */
  readonly chances: Chances;
  /** Of a support that asks in several clauses for the same question of its own: the facts. */
  readonly sharedQuestions: ReadonlyMap<number, readonly number[]>;
  /** By number of a clause of which nothing was told: the facts of the profile it asks for, one bit for each, or `NOT_YET`. */
  readonly clauseFacts: Int32Array;
  /** By number of a clause, where it was asked for: what answers would do to it where nothing was told of it. */
  readonly clauseAnswers: (readonly ClauseAnswer[] | undefined)[];
}

export interface Chances {
  met: Float64Array;
  unmet: Float64Array;
}

/** The answers to a question of a support's own: yes, no. */
export const YES_NO_WEIGHTS = weightsOf(Float64Array.of(0.5, 0.5));

/** What was not asked for yet. */
export const NOT_YET = -1;

const known = new WeakMap<Catalogue, Asking>();

/** What answers mean for a catalogue: found out at the first question, or before by calling this. */
export function askingOf(catalogue: Catalogue): Asking {
  const found = known.get(catalogue) ?? prepared(catalogue);
  known.set(catalogue, found);
  return found;
}

function prepared(catalogue: Catalogue): Asking {
  const { distinct, numbersOf, clauses } = catalogue;
  const facts = [...PROFILE_FACTS, ...[...numbersOf.keys()].filter(isQuestionFact)];
  const numberOf = new Map<Fact, number>(facts.map((fact, at) => [fact, at]));
  const plausible = PROFILE_FACTS.map((fact) => plausibleAnswers(fact, distinct));
  const words = Uint8Array.from(facts, (_, at) => wordsFor(plausible[at]?.told.length ?? 2));
  const factsAt = distinct.map((each) => factsOf(each).map((fact) => numberOf.get(fact)!));
  const factAt = Uint32Array.from(factsAt.flat());
  const bitsFrom = startsOf(factAt, (fact) => words[fact]!);
  const size = bitsFrom.at(-1)!;
  const asking: Asking = {
    ...{ facts, numberOf, plausible, words, factAt, bitsFrom },
    clauseAnswers: new Array(clauses.length),
    clauseFacts: new Int32Array(clauses.length).fill(NOT_YET),
    sharedQuestions: sharedQuestionsOf(catalogue, factsAt),
    pairFrom: startsOf(factsAt, ({ length }) => length),
    bits: { met: new Uint32Array(size), unmet: new Uint32Array(size) },
    chances: { met: new Float64Array(factAt.length), unmet: new Float64Array(factAt.length) },
  };
  setAllBits(asking, distinct);
  return asking;
}

function sharedQuestionsOf(
  { size, clauseFrom, clauseAt, clauses, groups, distinct }: Catalogue,
  factsAt: readonly (readonly number[])[],
): ReadonlyMap<number, readonly number[]> {
  const factsOfNumber = (number: number): readonly number[] =>
    factsAt[number] ?? groups[number - distinct.length]!.flatMap((each) => factsAt[each]!);
  const questionsOf = clauses.map((numbers) => [
    ...new Set(numbers.flatMap(factsOfNumber).filter((fact) => fact >= PROFILE_FACTS.length)),
  ]);
  const shared = new Map<number, readonly number[]>();
  for (let support = 0; support < size; support += 1) {
    const asked = new Set<number>();
    const twice = new Set<number>();
    for (let clause = clauseFrom[support]!; clause < clauseFrom[support + 1]!; clause += 1) {
      for (const fact of questionsOf[clauseAt[clause]!]!) (asked.has(fact) ? twice : asked).add(fact);
    }
    if (twice.size > 0) shared.set(support, [...twice]);
  }
  return shared;
}

/** Where each of many begins when they stand one behind the other; last, where they end. */
function startsOf<T>(each: ArrayLike<T>, lengthOf: (one: T) => number): Uint32Array {
  const starts = new Uint32Array(each.length + 1);
  for (let at = 0; at < each.length; at += 1) starts[at + 1] = starts[at]! + lengthOf(each[at]!);
  return starts;
}

function setAllBits(asking: Asking, distinct: readonly Requirement[]): void {
  const { pairFrom, factAt, bitsFrom, bits, chances, plausible } = asking;
  const places = placeNumbers(asking);
  distinct.forEach((requirement, number) => {
    for (let pair = pairFrom[number]!; pair < pairFrom[number + 1]!; pair += 1) {
      const fact = factAt[pair]!;
      const from = bitsFrom[pair]!;
      const found = bitsOfPair(asking, requirement, fact, places);
      bits.met.set(found.met, from);
      bits.unmet.set(found.unmet, from);
      const weights = plausible[fact]?.weights ?? YES_NO_WEIGHTS;
      chances.met[pair] = weigh(found.met, 0, weights);
      chances.unmet[pair] = weigh(found.unmet, 0, weights);
    }
  });
}

/** The sizes of the law hang on several facts at once: theirs are found anew for each firm. */
function bitsOfPair(
  { facts, plausible }: Asking,
  requirement: Requirement,
  fact: number,
  places: ReadonlyMap<string, number>,
): Bits {
  if (requirement.kind === 'size') return noBits(plausible[fact]!.told.length);
  if (requirement.kind === 'place') return bitsOfPlace(requirement, facts[fact]!, places);
  if (requirement.kind !== 'question') return bitsOf(requirement, plausible[fact]!.told);
  const told = [true, false].map((answer) => ({ answers: { [requirement.id]: answer } }));
  return bitsOf(requirement, told);
}

/** By code of a municipality: which of the answers it is. */
const placeNumbers = ({ facts, plausible }: Asking): ReadonlyMap<string, number> =>
  new Map(plausible[facts.indexOf('headOffice')]!.told.map(({ headOffice }, at) => [headOffice ?? '', at]));

/** What `bitsOf` says, without asking for each of all municipalities whether it is named. */
function bitsOfPlace(
  { of, among }: Extract<Requirement, { kind: 'place' }>,
  fact: Fact,
  places: ReadonlyMap<string, number>,
): Bits {
  const bits = noBits(places.size);
  for (const each of among) {
    const place = places.get(each);
    if (place !== undefined) setBit(bits.met, place);
    else for (const [code, at] of places) if (isPlaceWithin(code, each)) setBit(bits.met, at);
  }
  // That the head office stands elsewhere says nothing of the other establishments.
  const isDecided = fact === 'establishments' || of === 'head-office';
  if (isDecided) setOthers(bits.unmet, bits.met, places.size);
  return bits;
}
