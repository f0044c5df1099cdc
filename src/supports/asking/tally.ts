import { slotsByMatch, truthOfTree } from '../catalogue/tree.ts';
import { truthOfClause, truthOfClauses, UNKNOWN } from '../catalogue/truths.ts';
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

/** Goes through the supports that are still open: from none of them can it be told yet whether it is for the firm. */
export function tallyOf(standing: Standing, among: Iterable<number>): Tally {
  const facts = standing.asking.facts.length;
  const tally = { settles: new Float64Array(facts), askedBy: new Uint32Array(facts) };
  const sheet: Sheet = { factCount: 0, facts: [], counts: new Uint32Array(facts), answers: [] };
  for (const support of among) {
    if (standing.catalogue.isTree[support] === 1) addTree(tally, standing, support);
    else if (truthOfClauses(standing, support) === UNKNOWN) addClauses(tally, standing, sheet, support);
  }
  return tally;
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
