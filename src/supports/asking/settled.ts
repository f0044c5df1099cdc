import { membersOf } from '../catalogue/catalogue.ts';
import { slotsIn } from '../catalogue/tree.ts';
import { UNKNOWN, YES } from '../catalogue/truths.ts';
import type { Condition, Requirement } from '../condition.ts';
import { YES_NO_WEIGHTS } from './asking.ts';
import { type Weights, weighWord } from './bits.ts';
import { NONE, type Occurrences } from './occurrences.ts';
import type { Standing } from './standing.ts';

const ALL = -1;

/** How likely it is that the answer to a fact settles a support: a clause can't be met any more, or all are met. */
export function chanceToSettle(occurrences: Occurrences, fact: number): number {
  const { standing, openSlots, first, isGrouped, next, pair, clause } = occurrences;
  const only = first[fact]!;
  if (next[only] === NONE && isGrouped[fact] === 0) {
    const { met, unmet } = standing.chances;
    const isAlone = openSlots[clause[only]!] === 1;
    return (isAlone ? unmet[pair[only]!]! : 0) + (occurrences.clauseCount === 1 ? met[pair[only]!]! : 0);
  }
  const weights = standing.plausible[fact]?.weights ?? YES_NO_WEIGHTS;
  if (isGrouped[fact] === 0) return chanceOfMany(occurrences, fact, weights);
  let chance = 0;
  for (let word = 0; word < standing.asking.words[fact]!; word += 1) {
    chance += weighWord(settledWithGroups(occurrences, fact, word), word, weights);
  }
  return chance;
}

/** The same where a fact occurs often: which answers settle the support, 32 of them at once. */
function chanceOfMany(occurrences: Occurrences, fact: number, weights: Weights): number {
  const { met: metBits, unmet: unmetBits } = occurrences.standing.bits;
  const { froms, ends, touched } = bitsOfOccurrences(occurrences, fact);
  const isAllTouched = touched === occurrences.clauseCount;
  let chance = 0;
  for (let word = 0; word < weights.words.length; word += 1) {
    let met = isAllTouched ? ALL : 0;
    let unmet = 0;
    let clauseMet = 0;
    let clauseUnmet = ALL;
    for (let at = 0; at < froms.length; at += 1) {
      clauseMet |= metBits[froms[at]! + word]!;
      clauseUnmet &= unmetBits[froms[at]! + word]!;
      if (ends[at] === WITHIN) continue;
      met &= clauseMet;
      if (ends[at] === END_OF_WHOLE) unmet |= clauseUnmet;
      clauseMet = 0;
      clauseUnmet = ALL;
    }
    chance += weighWord(met | unmet, word, weights);
  }
  return chance;
}

/** Whether an occurrence is the last of its clause, and whether they are all that is open of it. */
const [WITHIN, END_OF_PART, END_OF_WHOLE] = [0, 1, 2] as const;

/** Where the bits of each occurrence of a fact begin, and in how many clauses it occurs. */
function bitsOfOccurrences(occurrences: Occurrences, fact: number) {
  const { standing, openSlots, first, next, pair, clause } = occurrences;
  const froms: number[] = [];
  const ends: (typeof WITHIN | typeof END_OF_PART | typeof END_OF_WHOLE)[] = [];
  let slots = 0;
  let touched = 0;
  for (let at = first[fact]!; at !== NONE; at = next[at]!) {
    froms.push(standing.asking.bitsFrom[pair[at]!]!);
    slots += 1;
    const isEnd = next[at] === NONE || clause[next[at]!] !== clause[at];
    ends.push(isEnd ? (slots === openSlots[clause[at]!] ? END_OF_WHOLE : END_OF_PART) : WITHIN);
    if (!isEnd) continue;
    touched += 1;
    slots = 0;
  }
  return { froms, ends, touched };
}

/** The same where members of groups ask for the fact: each open slot is looked at. */
function settledWithGroups(occurrences: Occurrences, fact: number, word: number): number {
  const { standing, clauses, clauseCount } = occurrences;
  const { slotFrom, numberAt } = standing.catalogue;
  let met = ALL;
  let unmet = 0;
  for (const clause of clauses.subarray(0, clauseCount)) {
    let clauseMet = 0;
    let clauseUnmet = ALL;
    for (let slot = slotFrom[clause]!; slot < slotFrom[clause + 1]!; slot += 1) {
      if (standing.truths[numberAt[slot]!] !== UNKNOWN) continue;
      clauseMet |= metIn(standing, slot, fact, word);
      clauseUnmet &= unmetIn(standing, slot, fact, word);
    }
    met &= clauseMet;
    unmet |= clauseUnmet;
  }
  return met | unmet;
}

function metIn(standing: Standing, slot: number, fact: number, word: number): number {
  const { catalogue, truths, bits } = standing;
  const number = catalogue.numberAt[slot]!;
  if (number < catalogue.distinct.length) return bitsAt(standing, bits.met, number, fact, word);
  let met = ALL;
  for (const each of membersOf(catalogue, slot)) {
    const member = catalogue.numberAt[each]!;
    if (truths[member] === UNKNOWN) met &= bitsAt(standing, bits.met, member, fact, word);
  }
  return met;
}

function unmetIn(standing: Standing, slot: number, fact: number, word: number): number {
  const { catalogue, truths, bits } = standing;
  let unmet = 0;
  for (const each of membersOf(catalogue, slot)) {
    const number = catalogue.numberAt[each]!;
    if (truths[number] === UNKNOWN) unmet |= bitsAt(standing, bits.unmet, number, fact, word);
  }
  return unmet;
}

/** Answers to another fact say nothing of a requirement. */
function bitsAt({ asking }: Standing, bits: Uint32Array, number: number, fact: number, word: number): number {
  for (let pair = asking.pairFrom[number]!; pair < asking.pairFrom[number + 1]!; pair += 1) {
    if (asking.factAt[pair] === fact) return bits[asking.bitsFrom[pair]! + word]!;
  }
  return 0;
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
      const { bits } = standing;
      return [
        bitsAt(standing, bits.met, number, fact, word),
        bitsAt(standing, bits.unmet, number, fact, word),
      ];
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
