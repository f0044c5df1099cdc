import type { Requirement } from '../condition.ts';
import type { Knowledge } from '../matching/knowledge.ts';
import { matchKnown } from '../matching/match.ts';
import { truthOf } from '../matching/meets.ts';
import { type Catalogue, firstSlot, membersOf, pairOf } from './catalogue.ts';
import { CODE, type Judged, TRUTHS } from './truths.ts';

/** Whether the firm meets a condition that is too deeply nested for clauses. */
export const truthOfTree = (judged: Judged, support: number): number =>
  CODE[truthOf(judged.catalogue.conditions[support]!.condition, knowledgeOf(judged, support).judge)];

/** The slots of what `match` says is open or speaks against a support. */
export function slotsByMatch(judged: Judged, support: number): number[] {
  const { slotOf, ...known } = knowledgeOf(judged, support);
  const { open, against } = matchKnown(known, judged.catalogue.conditions[support]!);
  return [...open, ...against].map(slotOf);
}

/** The slots of a support, by the requirement that stands there. */
export function slotsIn(catalogue: Catalogue, support: number): ReadonlyMap<Requirement, number> {
  const slots = new Map<Requirement, number>();
  const last = firstSlot(catalogue, support + 1);
  for (let slot = firstSlot(catalogue, support); slot < last; slot += 1) {
    for (const each of membersOf(catalogue, slot)) slots.set(catalogue.requirementAt[each]!, each);
  }
  return slots;
}

/** What was found out once for all supports, told of the requirements of one of them. */
function knowledgeOf(judged: Judged, support: number): Knowledge & { slotOf(each: Requirement): number } {
  const { catalogue, truths, mayChange } = judged;
  const slots = slotsIn(catalogue, support);
  const slotOf = (each: Requirement) => slots.get(each)!;
  const numberOf = (each: Requirement) => catalogue.numberAt[slotOf(each)]!;
  return {
    slotOf,
    judge: (each) => TRUTHS[truths[numberOf(each)]!]!,
    canChange: (each) => mayChange[numberOf(each)] === 1,
    isSame: (one, other) => numberOf(one) === numberOf(other),
    contradicts: (one, other) => catalogue.contradictions.has(pairOf(numberOf(one), numberOf(other))),
  };
}
