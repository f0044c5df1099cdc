import { membersOf } from '../catalogue/catalogue.ts';
import { truthOfClause, UNKNOWN } from '../catalogue/truths.ts';
import type { Standing } from './standing.ts';

/** Where facts that can be asked occur in what is open of one support. */
export interface Occurrences {
  readonly standing: Standing;
  /** The clauses that are open. */
  readonly clauses: number[];
  /** The numbers of the facts that occur, each once. */
  readonly facts: number[];
  /** By number of a fact: how often it occurs. */
  readonly times: Uint32Array;
  /** By number of a fact: the last pair of it, and 1 where nothing else is open of its clause. */
  readonly pair: Uint32Array;
  readonly isAlone: Uint8Array;
}

export const noOccurrences = (standing: Standing): Occurrences => ({
  ...{ standing, clauses: [], facts: [] },
  times: new Uint32Array(standing.asking.facts.length),
  pair: new Uint32Array(standing.asking.facts.length),
  isAlone: new Uint8Array(standing.asking.facts.length),
});

/** Finds the occurrences of another support in place of those of the last one. */
export function findOccurrences(occurrences: Occurrences, support: number): void {
  const { clauses, facts, times, standing } = occurrences;
  const { clauseFrom } = standing.catalogue;
  for (const fact of facts) times[fact] = 0;
  facts.length = 0;
  clauses.length = 0;
  for (let clause = clauseFrom[support]!; clause < clauseFrom[support + 1]!; clause += 1) {
    if (truthOfClause(standing, clause) !== UNKNOWN) continue;
    clauses.push(clause);
    addClause(occurrences, clause);
  }
}

function addClause(occurrences: Occurrences, clause: number): void {
  const { catalogue, truths } = occurrences.standing;
  const { slotFrom, numberAt, distinct } = catalogue;
  const last = slotFrom[clause + 1]!;
  let open = 0;
  for (let slot = slotFrom[clause]!; slot < last; slot += 1) {
    if (truths[numberAt[slot]!] === UNKNOWN) open += 1;
  }
  for (let slot = slotFrom[clause]!; slot < last; slot += 1) {
    if (truths[numberAt[slot]!] !== UNKNOWN) continue;
    if (numberAt[slot]! < distinct.length) addRequirement(occurrences, slot, open === 1);
    else for (const each of membersOf(catalogue, slot)) addMember(occurrences, each);
  }
}

/** What is enough only together with others counts as occurring twice: its pair alone does not tell what follows. */
function addMember(occurrences: Occurrences, slot: number): void {
  const { catalogue, truths } = occurrences.standing;
  if (truths[catalogue.numberAt[slot]!] !== UNKNOWN) return;
  addRequirement(occurrences, slot, false);
  addRequirement(occurrences, slot, false);
}

function addRequirement(
  { standing, facts, times, pair, isAlone }: Occurrences,
  slot: number,
  alone: boolean,
) {
  const { asking, isAsked, chances, catalogue } = standing;
  const number = catalogue.numberAt[slot]!;
  for (let each = asking.pairFrom[number]!; each < asking.pairFrom[number + 1]!; each += 1) {
    const fact = asking.factAt[each]!;
    if (isAsked[fact] === 0 || chances.met[each]! + chances.unmet[each]! === 0) continue;
    if (times[fact] === 0) facts.push(fact);
    times[fact]! += 1;
    pair[fact] = each;
    isAlone[fact] = alone ? 1 : 0;
  }
}
