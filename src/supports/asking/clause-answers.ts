import { UNKNOWN } from '../catalogue/truths.ts';
import { YES_NO_WEIGHTS } from './asking.ts';
import { type Bits, weigh } from './bits.ts';
import type { BitsFrom, ClauseAnswer } from './clause-answer.ts';
import type { Standing } from './standing.ts';

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

type Known = Pick<Standing, 'asking' | 'ownBits' | 'chances' | 'plausible' | 'catalogue' | 'truths'>;

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
function bitsOfTerms(known: Known, terms: readonly (readonly number[])[], fact: number): BitsFrom {
  const found = terms.map((term) => term.map((each) => bitsOfFact(known, each, fact)));
  const only = found.length === 1 && found[0]!.length === 1 ? found[0]![0] : undefined;
  if (only !== undefined) return only;
  const words = known.asking.words[fact]!;
  const all = { met: new Uint32Array(words), unmet: new Uint32Array(words).fill(ALL) };
  for (const term of found) addTerm(all, term);
  return { bits: all, from: 0 };
}

function addTerm(all: Bits, term: readonly (BitsFrom | undefined)[]): void {
  for (let word = 0; word < all.met.length; word += 1) {
    let met = ALL;
    let unmet = 0;
    for (const each of term) {
      met &= each === undefined ? 0 : each.bits.met[each.from + word]!;
      unmet |= each === undefined ? 0 : each.bits.unmet[each.from + word]!;
    }
    all.met[word]! |= met;
    all.unmet[word]! &= unmet;
  }
}

/** The bits of one requirement; none where it is not judged by the fact: its answers say nothing of it. */
export function bitsOfFact(
  { asking, ownBits }: Known,
  requirement: number,
  fact: number,
): BitsFrom | undefined {
  const { pairFrom, factAt, bitsFrom } = asking;
  for (let pair = pairFrom[requirement]!; pair < pairFrom[requirement + 1]!; pair += 1) {
    if (factAt[pair] !== fact) continue;
    const own = ownBits.get(pair);
    return own === undefined ? { bits: asking.bits, from: bitsFrom[pair]! } : { bits: own, from: 0 };
  }
  return undefined;
}
