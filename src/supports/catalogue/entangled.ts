import type { Requirement } from '../condition.ts';
import { contradicts } from '../matching/contradicts.ts';
import type { Clause, Term } from './clauses.ts';

interface Leaf {
  requirement: Requirement;
  number: number;
  term: Term;
  clause: Clause;
}

/** What is entangled in one condition. */
export interface Entangled {
  /** Terms that can't be judged each for itself: one and the same requirement stands in several, or they contradict. */
  terms: ReadonlySet<Term>;
  /** Numbers of requirements of which what meets one breaks the other. */
  contradictions: readonly (readonly [number, number])[];
}

/** `numbers`: of each requirement, where it stands. */
export function entangledIn(
  clauses: readonly Clause[],
  numbers: readonly (readonly (readonly number[])[])[],
): Entangled {
  const leaves = clauses.flatMap((clause, at) =>
    clause.flatMap((term, place) =>
      term.map((requirement, member): Leaf => {
        return { requirement, number: numbers[at]![place]![member]!, term, clause };
      }),
    ),
  );
  const terms = new Set<Term>();
  const contradictions: [number, number][] = [];
  for (let at = 0; at < leaves.length; at += 1) {
    for (let later = at + 1; later < leaves.length; later += 1) {
      const [one, other] = [leaves[at]!, leaves[later]!];
      const contradict = areNeededTogether(one, other) && contradicts(one.requirement, other.requirement);
      if (contradict) contradictions.push([one.number, other.number]);
      if (contradict || one.number === other.number) terms.add(one.term).add(other.term);
    }
  }
  return { terms, contradictions };
}

/** Two terms of one clause never are, so they may contradict. */
const areNeededTogether = (one: Leaf, other: Leaf): boolean =>
  one.clause !== other.clause || one.term === other.term;
