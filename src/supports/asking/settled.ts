import { slotsIn } from '../catalogue/tree.ts';
import { UNKNOWN, YES } from '../catalogue/truths.ts';
import type { Condition, Requirement } from '../condition.ts';
import { YES_NO_WEIGHTS } from './asking.ts';
import { weighWord } from './bits.ts';
import type { ClauseAnswer } from './clause-answer.ts';
import { ALL, bitsOfFact } from './clause-answers.ts';
import type { Standing } from './standing.ts';

/**
 * How likely it is that the answer to a fact settles a support: one of the clauses can't be met any more, or all are.
 * @param answers to the fact, in each clause on which it bears
 * @param clauses how many are open
 */
export function chanceToSettle(
  standing: Standing,
  answers: readonly ClauseAnswer[],
  clauses: number,
): number {
  const weights = standing.plausible[answers[0]!.fact]?.weights ?? YES_NO_WEIGHTS;
  const areAll = answers.length === clauses;
  let chance = 0;
  for (let word = 0; word < weights.words.length; word += 1) {
    let met = areAll ? ALL : 0;
    let unmet = 0;
    for (const { bits, from } of answers) {
      met &= bits.met[from + word]!;
      unmet |= bits.unmet[from + word]!;
    }
    chance += weighWord(met | unmet, word, weights);
  }
  return chance;
}

/** The same of a condition that is too deeply nested for clauses. */
export function chanceToSettleTree(standing: Standing, support: number, fact: number): number {
  const slots = slotsIn(standing.catalogue, support);
  const weights = standing.plausible[fact]?.weights ?? YES_NO_WEIGHTS;
  const numberOf = (each: Requirement) => standing.catalogue.numberAt[slots.get(each)!]!;
  let chance = 0;
  for (let word = 0; word < standing.asking.words[fact]!; word += 1) {
    const [met, unmet] = treeIn(standing.catalogue.conditions[support]!.condition, (each) => {
      const number = numberOf(each);
      const truth = standing.truths[number];
      if (truth !== UNKNOWN) return truth === YES ? [ALL, 0] : [0, ALL];
      const found = bitsOfFact(standing, number, fact);
      return found === undefined
        ? [0, 0]
        : [found.bits.met[found.from + word]!, found.bits.unmet[found.from + word]!];
    });
    chance += weighWord(met | unmet, word, weights);
  }
  return chance;
}

type MetAndUnmet = readonly [met: number, unmet: number];

function treeIn(condition: Condition, bitsOf: (each: Requirement) => MetAndUnmet): MetAndUnmet {
  if (condition.kind !== 'all' && condition.kind !== 'any') return bitsOf(condition);
  const parts = condition.of.map((each) => treeIn(each, bitsOf));
  const inAll = (at: 0 | 1) => parts.reduce((bits, part) => bits & part[at], ALL);
  const inAny = (at: 0 | 1) => parts.reduce((bits, part) => bits | part[at], 0);
  return condition.kind === 'all' ? [inAll(0), inAny(1)] : [inAny(0), inAll(1)];
}
