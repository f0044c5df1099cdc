import { slotsByMatch, truthOfTree } from '../catalogue/tree.ts';
import { UNKNOWN } from '../catalogue/truths.ts';
import { factsToldOf } from './clause-answers.ts';
import { addCounted, countClauses, noClauseCounts } from './clause-counts.ts';
import { chanceToSettleTree } from './settled.ts';
import type { Standing } from './standing.ts';
import type { Tally } from './tally.ts';

/**
 * Goes through the supports that are still open: from none of them can it be told yet whether it is for the firm.
 * @param among places of supports; not given: all
 */
export function tallyOf(standing: Standing, among?: readonly number[]): Tally {
  const { asking, catalogue } = standing;
  const facts = asking.facts.length;
  const tally = { settles: new Float64Array(facts), askedBy: new Uint32Array(facts) };
  const counts = noClauseCounts(standing);
  const count = among?.length ?? catalogue.size;
  for (let at = 0; at < count; at += 1) {
    const support = among === undefined ? at : among[at]!;
    if (catalogue.isTree[support] === 1) addTree(tally, standing, support);
    else countClauses(tally, standing, counts, support);
  }
  addCounted(tally, standing, counts);
  return tally;
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
