import { type Catalogue, membersOf, pairOf } from './catalogue.ts';
import { type Judged, NO, truthOfClause, YES } from './truths.ts';

/**
 * Whether what was found against a support, clause by clause, is what `match` would name: no requirement stands in two
 * of the clauses that fail (one might then do for both), and what would be met breaks nothing else.
 */
export function wouldDo(judged: Judged, support: number, way: Uint32Array): boolean {
  const { catalogue } = judged;
  if (isAnyShared(judged, support)) return false;
  const numbers = Array.from(way, (slot) => catalogue.numberAt[slot]!);
  if (numbers.some((each) => isBroken(catalogue, each, numbers))) return false;
  const last = catalogue.clauseFrom[support + 1]!;
  for (let clause = catalogue.clauseFrom[support]!; clause < last; clause += 1) {
    if (truthThen(judged, clause, numbers) === NO) return false;
  }
  return true;
}

function isAnyShared(judged: Judged, support: number): boolean {
  const { clauseFrom, slotFrom, numberAt, isEntangled } = judged.catalogue;
  const seen: number[] = [];
  for (let clause = clauseFrom[support]!; clause < clauseFrom[support + 1]!; clause += 1) {
    if (truthOfClause(judged, clause) !== NO) continue;
    for (let slot = slotFrom[clause]!; slot < slotFrom[clause + 1]!; slot += 1) {
      if (isEntangled[slot] === 0) continue;
      for (const each of membersOf(judged.catalogue, slot)) {
        if (seen.includes(numberAt[each]!)) return true;
        seen.push(numberAt[each]!);
      }
    }
  }
  return false;
}

/** How a clause would stand, were these met. */
function truthThen({ catalogue, truths }: Judged, clause: number, met: readonly number[]): number {
  const { slotFrom, numberAt } = catalogue;
  let best = NO;
  for (let slot = slotFrom[clause]!; slot < slotFrom[clause + 1]!; slot += 1) {
    const members = membersOf(catalogue, slot).map((each) => {
      const number = numberAt[each]!;
      if (met.includes(number)) return YES;
      return isBroken(catalogue, number, met) ? NO : truths[number]!;
    });
    best = Math.max(best, Math.min(...members));
  }
  return best;
}

const isBroken = ({ contradictions }: Catalogue, number: number, met: readonly number[]): boolean =>
  met.some((each) => contradictions.has(pairOf(each, number)));
