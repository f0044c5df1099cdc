import { PROFILE_FACTS } from '../catalogue/facts.ts';
import { slotsByMatch, truthOfTree } from '../catalogue/tree.ts';
import { NO, truthOfClause, truthOfClauses, UNKNOWN } from '../catalogue/truths.ts';
import { NOT_YET } from './asking.ts';
import type { ClauseAnswer } from './clause-answer.ts';
import { answersTo, factsToldOf } from './clause-answers.ts';
import { chanceToSettle, chanceToSettleTree } from './settled.ts';
import type { Standing } from './standing.ts';

/** By number of a fact: what asking for it would bring. */
export interface Tally {
  /** How many supports its answer may be expected to settle. */
  settles: Float64Array;
  /** How many supports ask for it. */
  askedBy: Uint32Array;
}

/**
 * Goes through the supports that are still open: from none of them can it be told yet whether it is for the firm.
 * @param among places of supports; not given: all
 */
export function tallyOf(standing: Standing, among?: readonly number[]): Tally {
  const { asking, catalogue } = standing;
  const facts = asking.facts.length;
  const tally = { settles: new Float64Array(facts), askedBy: new Uint32Array(facts) };
  const sheet: Sheet = { factCount: 0, facts: [], counts: new Uint32Array(facts), answers: [] };
  const seen = nothingSeen(standing);
  const count = among?.length ?? catalogue.size;
  for (let at = 0; at < count; at += 1) {
    const support = among === undefined ? at : among[at]!;
    if (catalogue.isTree[support] === 1) addTree(tally, standing, support);
    else if (asking.isShared[support] === 0) countClauses(tally, standing, seen, support);
    else if (truthOfClauses(standing, support) === UNKNOWN) addClauses(tally, standing, sheet, support);
  }
  addSeen(tally, standing, seen);
  return tally;
}

/** Clauses are counted, each for itself; where two of one support ask for the same fact, that is put right at once. */
interface Seen {
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

function nothingSeen({ asking, isClauseOwn }: Standing): Seen {
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

function countClauses(tally: Tally, standing: Standing, seen: Seen, support: number): void {
  const { facts, found, open } = seen;
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
  if (count === 1) seen.alone[found[0]!]! += 1;
  if (shared !== 0) putRight(tally, standing, seen, count, shared);
}

function factsOf(standing: Standing, clause: number): number {
  let bits = 0;
  for (const { fact } of answersTo(standing, clause)) if (fact < PROFILE_FACTS.length) bits |= 1 << fact;
  if (standing.isClauseOwn[clause] === 0) standing.asking.clauseFacts[clause] = bits;
  return bits;
}

/** Takes back what counting says of facts that several of the clauses found ask for, and adds what is so. */
function putRight(tally: Tally, standing: Standing, seen: Seen, count: number, shared: number): void {
  const { found, facts, corrections } = seen;
  for (let left = shared; left !== 0; left &= left - 1) {
    const bit = left & -left;
    const fact = 31 - Math.clz32(bit);
    if (standing.isAsked[fact] === 0) continue;
    const asking: number[] = [];
    for (let at = 0; at < count; at += 1) if ((facts[found[at]!]! & bit) !== 0) asking.push(found[at]!);
    const key = `${fact} ${count === asking.length} ${asking.join(' ')}`;
    const correction = corrections.get(key) ?? correctionOf(standing, fact, asking, count);
    corrections.set(key, correction);
    tally.askedBy[fact]! -= asking.length - 1;
    tally.settles[fact]! += correction;
  }
}

function correctionOf(standing: Standing, fact: number, asking: readonly number[], count: number): number {
  const answers = asking.map((clause) => answersTo(standing, clause).find((each) => each.fact === fact)!);
  const counted = answers.reduce((sum, { unmet }) => sum + unmet, 0);
  return chanceToSettle(standing, answers, answers.length, count) - counted;
}

function addSeen(tally: Tally, standing: Standing, { open, alone }: Seen): void {
  for (let clause = 0; clause < open.length; clause += 1) {
    if (open[clause] === 0) continue;
    for (const { fact, met, unmet } of answersTo(standing, clause)) {
      if (standing.isAsked[fact] === 0) continue;
      tally.askedBy[fact]! += open[clause]!;
      tally.settles[fact]! += open[clause]! * unmet + alone[clause]! * met;
    }
  }
}

/** Where the answers that bear on one support are put together; it serves one after the other. */
interface Sheet {
  /** The numbers of the facts that occur, each once: the first `factCount` of them. */
  factCount: number;
  facts: number[];
  /** By number of a fact: the answers in each clause on which it bears, the first `counts` of them. */
  counts: Uint32Array;
  answers: ClauseAnswer[][];
}

function addClauses(tally: Tally, standing: Standing, sheet: Sheet, support: number): void {
  const clauses = putTogether(sheet, standing, support);
  const { facts, answers, counts } = sheet;
  for (let at = 0; at < sheet.factCount; at += 1) {
    const fact = facts[at]!;
    tally.askedBy[fact]! += 1;
    tally.settles[fact]! += chanceToSettle(standing, answers[fact]!, counts[fact]!, clauses);
    counts[fact] = 0;
  }
  sheet.factCount = 0;
}

/** @returns how many clauses of the support are open */
function putTogether(sheet: Sheet, standing: Standing, support: number): number {
  const { clauseFrom, clauseAt } = standing.catalogue;
  let open = 0;
  for (let clause = clauseFrom[support]!; clause < clauseFrom[support + 1]!; clause += 1) {
    if (truthOfClause(standing, clause) !== UNKNOWN) continue;
    open += 1;
    for (const answer of answersTo(standing, clauseAt[clause]!)) {
      if (standing.isAsked[answer.fact] === 1) putDown(sheet, answer);
    }
  }
  return open;
}

function putDown(sheet: Sheet, answer: ClauseAnswer): void {
  const { facts, answers, counts } = sheet;
  const count = counts[answer.fact]!;
  if (count === 0) {
    facts[sheet.factCount] = answer.fact;
    sheet.factCount += 1;
    answers[answer.fact] ??= [];
  }
  answers[answer.fact]![count] = answer;
  counts[answer.fact] = count + 1;
}

function addTree(tally: Tally, standing: Standing, support: number): void {
  if (truthOfTree(standing, support) !== UNKNOWN) return;
  const { numberAt } = standing.catalogue;
  const numbers = slotsByMatch(standing, support).map((slot) => numberAt[slot]!);
  for (const fact of new Set(numbers.flatMap((each) => factsToldOf(standing, each)))) {
    if (standing.isAsked[fact] === 0) continue;
    tally.askedBy[fact]! += 1;
    tally.settles[fact]! += chanceToSettleTree(standing, support, fact);
  }
}
