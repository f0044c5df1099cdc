import { PROFILE_FACTS } from '../catalogue/facts.ts';
import { NO, UNKNOWN } from '../catalogue/truths.ts';
import { NOT_YET } from './asking.ts';
import { answersTo } from './clause-answers.ts';
import { chanceToSettle } from './settled.ts';
import type { Standing } from './standing.ts';
import type { Tally } from './tally.ts';

/**
 * Clauses are counted, each for itself: what answers would do to a support is told by its clauses alone, unless two of them
 * ask for the same fact. That is put right at once.
 */
export interface ClauseCounts {
  /** By number of a clause: of how many supports it is open, and of how many it is all that is. */
  open: Uint32Array;
  alone: Uint32Array;
  /** By number of a clause: the facts of the profile that its answers are of, one bit for each. */
  facts: Int32Array;
  /** The open clauses of one support; it serves one after the other. */
  found: number[];
  /** What was put right already, by fact and clauses. */
  corrections: Map<string, number>;
}

export function noClauseCounts({ asking, isClauseOwn }: Standing): ClauseCounts {
  const facts = asking.clauseFacts.slice();
  const size = facts.length;
  for (let clause = 0; clause < size; clause += 1) if (isClauseOwn[clause] === 1) facts[clause] = NOT_YET;
  return {
    facts,
    open: new Uint32Array(size),
    alone: new Uint32Array(size),
    found: [],
    corrections: new Map(),
  };
}

/** Counts the clauses of a support that are open; of one that is settled, none. */
export function countClauses(tally: Tally, standing: Standing, counts: ClauseCounts, support: number): void {
  const { facts, found, open } = counts;
  const { catalogue, clauseTruths } = standing;
  const { clauseFrom, clauseAt } = catalogue;
  const last = clauseFrom[support + 1]!;
  let [bits, shared, count] = [0, 0, 0];
  for (let at = clauseFrom[support]!; at < last; at += 1) {
    const clause = clauseAt[at]!;
    const truth = clauseTruths[clause];
    if (truth === NO) return;
    if (truth !== UNKNOWN) continue;
    if (facts[clause] === NOT_YET) facts[clause] = factsOf(standing, clause);
    shared |= bits & facts[clause]!;
    bits |= facts[clause]!;
    found[count] = clause;
    count += 1;
  }
  for (let at = 0; at < count; at += 1) open[found[at]!]! += 1;
  if (count === 1) counts.alone[found[0]!]! += 1;
  for (let left = shared; left !== 0; left &= left - 1) {
    putRight(tally, standing, counts, count, 31 - Math.clz32(left & -left));
  }
  for (const fact of standing.asking.sharedQuestions.get(support) ?? []) {
    putRight(tally, standing, counts, count, fact);
  }
}

function factsOf(standing: Standing, clause: number): number {
  let bits = 0;
  for (const { fact } of answersTo(standing, clause)) if (fact < PROFILE_FACTS.length) bits |= 1 << fact;
  if (standing.isClauseOwn[clause] === 0) standing.asking.clauseFacts[clause] = bits;
  return bits;
}

/** Takes back what counting says of a fact that several of the clauses found may ask for, and adds what is so. */
function putRight(tally: Tally, standing: Standing, counts: ClauseCounts, count: number, fact: number): void {
  const { found, corrections } = counts;
  const asking: number[] = [];
  for (let at = 0; at < count; at += 1)
    if (isAskedIn(standing, counts, found[at]!, fact)) asking.push(found[at]!);
  if (standing.isAsked[fact] === 0 || asking.length < 2) return;
  const key = `${fact} ${count === asking.length} ${asking.join(' ')}`;
  const correction = corrections.get(key) ?? correctionOf(standing, fact, asking, count);
  corrections.set(key, correction);
  tally.askedBy[fact]! -= asking.length - 1;
  tally.settles[fact]! += correction;
}

const isAskedIn = (standing: Standing, { facts }: ClauseCounts, clause: number, fact: number): boolean =>
  fact < PROFILE_FACTS.length
    ? (facts[clause]! & (1 << fact)) !== 0
    : answersTo(standing, clause).some((each) => each.fact === fact);

function correctionOf(standing: Standing, fact: number, asking: readonly number[], count: number): number {
  const answers = asking.map((clause) => answersTo(standing, clause).find((each) => each.fact === fact)!);
  const counted = answers.reduce((sum, { unmet }) => sum + unmet, 0);
  return chanceToSettle(standing, answers, count) - counted;
}

/** Adds what the answers mean for all clauses that were counted. */
export function addCounted(tally: Tally, standing: Standing, { open, alone }: ClauseCounts): void {
  for (let clause = 0; clause < open.length; clause += 1) {
    if (open[clause] === 0) continue;
    for (const { fact, met, unmet } of answersTo(standing, clause)) {
      if (standing.isAsked[fact] === 0) continue;
      tally.askedBy[fact]! += open[clause]!;
      tally.settles[fact]! += open[clause]! * unmet + alone[clause]! * met;
    }
  }
}
