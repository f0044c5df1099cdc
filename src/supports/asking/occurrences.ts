import { type Catalogue, membersOf } from '../catalogue/catalogue.ts';
import { truthOfClause, UNKNOWN } from '../catalogue/truths.ts';
import type { Standing } from './standing.ts';

/** Behind the last occurrence of a fact. */
export const NONE = -1;

/**
 * Where facts that can be asked occur in what is open of one support. The occurrences of a fact hang together: each
 * names the next one, those of one clause one after the other. The arrays serve one support after the other.
 */
export interface Occurrences {
  readonly standing: Standing;
  /** The clauses that are open, and how many slots of each are. */
  clauseCount: number;
  readonly clauses: Int32Array;
  readonly openSlots: Int32Array;
  /** The numbers of the facts that occur, each once. */
  factCount: number;
  readonly facts: Int32Array;
  /** By number of a fact: its first occurrence. */
  readonly first: Int32Array;
  /** By number of a fact, 1: some member of a group asks for it. */
  readonly isGrouped: Uint8Array;
  /** By occurrence: its pair, its clause (by its place in `clauses`), the next occurrence of its fact. */
  count: number;
  readonly pair: Int32Array;
  readonly clause: Int32Array;
  readonly next: Int32Array;
}

export function noOccurrences(standing: Standing): Occurrences {
  const { asking, catalogue } = standing;
  const most = mostRequirements(catalogue);
  const numbers = (size: number) => new Int32Array(size);
  return {
    ...{ standing, clauseCount: 0, factCount: 0, count: 0 },
    ...{ clauses: numbers(most), openSlots: numbers(most) },
    facts: numbers(most * MOST_FACTS),
    ...{
      pair: numbers(most * MOST_FACTS),
      clause: numbers(most * MOST_FACTS),
      next: numbers(most * MOST_FACTS),
    },
    first: numbers(asking.facts.length).fill(NONE),
    isGrouped: new Uint8Array(asking.facts.length),
  };
}

/** No requirement is judged by more facts than the sizes of the law are. */
const MOST_FACTS = 4;

/** How many requirements a support has at most. */
function mostRequirements({ size, clauseFrom, slotFrom, membersAt }: Catalogue): number {
  let most = 0;
  for (let support = 0; support < size; support += 1) {
    most = Math.max(most, slotFrom[clauseFrom[support + 1]!]! - slotFrom[clauseFrom[support]!]!);
  }
  return most + Math.max(0, ...new Set(Array.from(membersAt.values(), ({ length }) => length))) * most;
}

/** Finds the occurrences of another support in place of those of the last one. */
export function findOccurrences(occurrences: Occurrences, support: number): void {
  const { facts, first, isGrouped, standing } = occurrences;
  const { clauseFrom } = standing.catalogue;
  for (let at = 0; at < occurrences.factCount; at += 1) {
    first[facts[at]!] = NONE;
    isGrouped[facts[at]!] = 0;
  }
  occurrences.clauseCount = 0;
  occurrences.factCount = 0;
  occurrences.count = 0;
  for (let clause = clauseFrom[support]!; clause < clauseFrom[support + 1]!; clause += 1) {
    if (truthOfClause(standing, clause) === UNKNOWN) addClause(occurrences, clause);
  }
}

function addClause(occurrences: Occurrences, clause: number): void {
  const { catalogue, truths } = occurrences.standing;
  const { slotFrom, numberAt, distinct } = catalogue;
  const last = slotFrom[clause + 1]!;
  const place = occurrences.clauseCount;
  let open = 0;
  for (let slot = slotFrom[clause]!; slot < last; slot += 1) {
    const number = numberAt[slot]!;
    if (truths[number] !== UNKNOWN) continue;
    open += 1;
    if (number < distinct.length) addRequirement(occurrences, number, place, 0);
    else {
      for (const each of membersOf(catalogue, slot)) {
        if (truths[numberAt[each]!] === UNKNOWN) addRequirement(occurrences, numberAt[each]!, place, 1);
      }
    }
  }
  occurrences.clauses[place] = clause;
  occurrences.openSlots[place] = open;
  occurrences.clauseCount = place + 1;
}

function addRequirement(occurrences: Occurrences, number: number, place: number, grouped: 0 | 1): void {
  const { standing, facts, first, isGrouped, pair, clause, next } = occurrences;
  const { asking, isAsked, chances } = standing;
  for (let each = asking.pairFrom[number]!; each < asking.pairFrom[number + 1]!; each += 1) {
    const fact = asking.factAt[each]!;
    if (isAsked[fact] === 0 || chances.met[each]! + chances.unmet[each]! === 0) continue;
    if (first[fact] === NONE) {
      facts[occurrences.factCount] = fact;
      occurrences.factCount += 1;
    }
    const at = occurrences.count;
    pair[at] = each;
    clause[at] = place;
    next[at] = first[fact]!;
    first[fact] = at;
    occurrences.count = at + 1;
    if (grouped === 1) isGrouped[fact] = 1;
  }
}
