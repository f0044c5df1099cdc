import { truthOfClause, UNKNOWN } from '../catalogue/truths.ts';
import type { ClauseAnswer } from './clause-answer.ts';
import { answersTo } from './clause-answers.ts';
import { chanceToSettle } from './settled.ts';
import type { Standing } from './standing.ts';
import type { Tally } from './tally.ts';

/** Where the answers that bear on one support are put together; it serves one after the other. */
export interface Sheet {
  /** The numbers of the facts that occur, each once: the first `factCount` of them. */
  factCount: number;
  facts: number[];
  /** By number of a fact: the answers in each clause on which it bears, the first `counts` of them. */
  counts: Uint32Array;
  answers: ClauseAnswer[][];
}

export const emptySheet = (facts: number): Sheet => ({
  ...{ factCount: 0, facts: [], counts: new Uint32Array(facts), answers: [] },
});

/** Adds what answers mean for one support, whatever its clauses ask for. */
export function addClauses(tally: Tally, standing: Standing, sheet: Sheet, support: number): void {
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
