import { slotsByMatch, truthOfTree } from '../catalogue/tree.ts';
import { truthOfClauses, UNKNOWN } from '../catalogue/truths.ts';
import { findOccurrences, noOccurrences } from './occurrences.ts';
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
  const occurrences = noOccurrences(standing);
  for (const support of among) {
    if (standing.catalogue.isTree[support] === 1) addTree(tally, standing, support);
    else if (truthOfClauses(standing, support) === UNKNOWN) {
      findOccurrences(occurrences, support);
      for (let at = 0; at < occurrences.factCount; at += 1) {
        const fact = occurrences.facts[at]!;
        tally.askedBy[fact]! += 1;
        tally.settles[fact]! += chanceToSettle(occurrences, fact);
      }
    }
  }
  return tally;
}

function addTree(tally: Tally, standing: Standing, support: number): void {
  if (truthOfTree(standing, support) !== UNKNOWN) return;
  for (const fact of openFactsOf(standing, slotsByMatch(standing, support))) {
    tally.askedBy[fact]! += 1;
    tally.settles[fact]! += chanceToSettleTree(standing, support, fact);
  }
}

function openFactsOf(
  { asking, catalogue, isAsked, chances }: Standing,
  slots: readonly number[],
): Set<number> {
  const facts = new Set<number>();
  for (const slot of slots) {
    const number = catalogue.numberAt[slot]!;
    for (let pair = asking.pairFrom[number]!; pair < asking.pairFrom[number + 1]!; pair += 1) {
      const fact = asking.factAt[pair]!;
      if (isAsked[fact] === 1 && chances.met[pair]! + chances.unmet[pair]! > 0) facts.add(fact);
    }
  }
  return facts;
}
