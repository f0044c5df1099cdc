import { UNKNOWN } from '../catalogue/truths.ts';
import { type Asking, YES_NO_WEIGHTS } from './asking.ts';
import { type Bits, weigh } from './bits.ts';
import type { Standing } from './standing.ts';

/** What the answers to one fact would do to one clause that is open. */
export interface ClauseAnswer {
  /** The number of the fact. */
  readonly fact: number;
  /** Under which answers the clause is met, and under which it can't be met any more: the bits from a place on. */
  readonly bits: Bits;
  readonly from: number;
  /** How likely each of the two is. */
  readonly met: number;
  readonly unmet: number;
}

/** All bits of a word. */
export const ALL = -1;

/**
 * The facts of which some answer bears on an open clause, by its number. What a firm has told bears on few clauses: of
 * the others it is found out once for all firms.
 */
export function answersTo(standing: Standing, clause: number): readonly ClauseAnswer[] {
  const { asking, clauseAnswers, isClauseOwn } = standing;
  if (isClauseOwn[clause] === 1) {
    clauseAnswers[clause] ??= findAnswers(standing, clause);
    return clauseAnswers[clause];
  }
  asking.clauseAnswers[clause] ??= findAnswers({ ...standing, ...asking }, clause);
  return asking.clauseAnswers[clause];
}

type Known = Pick<Standing, 'asking' | 'bits' | 'chances' | 'plausible' | 'catalogue' | 'truths'>;

function findAnswers(known: Known, clause: number): readonly ClauseAnswer[] {
  const terms = openTermsOf(known, clause);
  const facts = new Set(terms.flatMap((term) => term.flatMap((each) => factsToldOf(known, each))));
  return Array.from(facts, (fact) => {
    const { bits, from } = bitsOfTerms(known, terms, fact);
    const weights = known.plausible[fact]?.weights ?? YES_NO_WEIGHTS;
    const [met, unmet] = [weigh(bits.met, from, weights), weigh(bits.unmet, from, weights)];
    return { fact, bits, from, met, unmet };
  });
}

/** The open terms of a clause, each by the numbers of its requirements that are open. */
function openTermsOf({ catalogue, truths }: Known, clause: number): readonly (readonly number[])[] {
  const { clauses, distinct, groups } = catalogue;
  const isOpen = (number: number) => truths[number] === UNKNOWN;
  return clauses[clause]!.filter(isOpen).map((number) =>
    number < distinct.length ? [number] : groups[number - distinct.length]!.filter(isOpen),
  );
}

/** The facts of which some answer tells something of a requirement. */
export function factsToldOf({ asking, chances }: Known, requirement: number): number[] {
  const { pairFrom, factAt } = asking;
  const facts: number[] = [];
  for (let pair = pairFrom[requirement]!; pair < pairFrom[requirement + 1]!; pair += 1) {
    if (chances.met[pair]! + chances.unmet[pair]! > 0) facts.push(factAt[pair]!);
  }
  return facts;
}

/** One term is enough, of a term everything is needed. */
function bitsOfTerms({ asking, bits }: Known, terms: readonly (readonly number[])[], fact: number) {
  const froms = terms.map((term) => term.map((each) => bitsFromOf(asking, each, fact)));
  if (froms.length === 1 && froms[0]!.length === 1) return { bits, from: froms[0]![0]! };
  const words = asking.words[fact]!;
  const all = { met: new Uint32Array(words), unmet: new Uint32Array(words).fill(ALL) };
  for (const term of froms) addTerm(all, bits, term);
  return { bits: all, from: 0 };
}

/** Answers to another fact say nothing of a requirement: it has no bits. */
const NOWHERE = -1;

function addTerm(all: Bits, { met, unmet }: Bits, froms: readonly number[]): void {
  for (let word = 0; word < all.met.length; word += 1) {
    let termMet = ALL;
    let termUnmet = 0;
    for (const from of froms) {
      termMet &= from === NOWHERE ? 0 : met[from + word]!;
      termUnmet |= from === NOWHERE ? 0 : unmet[from + word]!;
    }
    all.met[word]! |= termMet;
    all.unmet[word]! &= termUnmet;
  }
}

function bitsFromOf({ pairFrom, factAt, bitsFrom }: Asking, requirement: number, fact: number): number {
  for (let pair = pairFrom[requirement]!; pair < pairFrom[requirement + 1]!; pair += 1) {
    if (factAt[pair] === fact) return bitsFrom[pair]!;
  }
  return NOWHERE;
}

/** The same of one requirement, 32 answers at once. */
export function bitsAt(
  { asking }: Standing,
  bits: Uint32Array,
  requirement: number,
  fact: number,
  word: number,
): number {
  const from = bitsFromOf(asking, requirement, fact);
  return from === NOWHERE ? 0 : bits[from + word]!;
}
