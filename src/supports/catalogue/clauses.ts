import type { Condition, Requirement } from '../condition.ts';

/** Requirements that must all be met: mostly one. */
export type Term = readonly Requirement[];

/** Terms of which one is enough. */
export type Clause = readonly Term[];

/** A condition as clauses that must all hold; `null` where it is nested more deeply, or asks for one of none. */
export function clausesOf(condition: Condition): readonly Clause[] | null {
  if (condition.kind !== 'all') {
    const clause = clauseOf(condition);
    return clause === null ? null : [clause];
  }
  const parts = condition.of.map(clausesOf);
  return parts.every((each) => each !== null) ? parts.flat() : null;
}

function clauseOf(condition: Condition): Clause | null {
  if (condition.kind !== 'any') {
    const term = termOf(condition);
    return term === null ? null : [term];
  }
  const parts = condition.of.map(clauseOf);
  return parts.length > 0 && parts.every((each) => each !== null) ? parts.flat() : null;
}

/** All of none would always be met, so it is no term. */
function termOf(condition: Condition): Term | null {
  if (condition.kind === 'any') return condition.of.length === 1 ? termOf(condition.of[0]!) : null;
  if (condition.kind !== 'all') return [condition];
  const parts = condition.of.map(termOf);
  return parts.length > 0 && parts.every((each) => each !== null) ? parts.flat() : null;
}

/** All requirements of a condition, in the order in which they stand there. */
export const leavesOf = (condition: Condition): Requirement[] =>
  condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(leavesOf) : [condition];
