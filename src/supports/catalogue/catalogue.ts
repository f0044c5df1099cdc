import type { Requirement } from '../condition.ts';
import { canChange } from '../matching/can-change.ts';
import type { Conditions } from '../matching/match.ts';
import { requirementKey } from '../matching/requirement-key.ts';
import { type Clause, clausesOf, leavesOf, type Term } from './clauses.ts';
import { entangledIn } from './entangled.ts';
import { type Fact, numbersByFact } from './facts.ts';
import { type Numbering, numberingBy } from './numbering.ts';

/**
 * What many supports ask for, ready to be held against one firm after another. A support is known by its place in the
 * list that was given. It has clauses, which must all hold; a clause has slots, of which one is enough. What slots ask
 * for alike has one *number* and is judged once for all of them.
 */
export interface Catalogue {
  readonly size: number;
  readonly conditions: readonly Conditions[];
  /** By support, 1: the condition is all that the operator asks. */
  readonly isComplete: Uint8Array;
  /** By support, 1: nested too deeply for clauses; `match` decides. Each of its requirements has a clause. */
  readonly isTree: Uint8Array;
  /** The clauses of a support: from its place here up to the next one's. */
  readonly clauseFrom: Uint32Array;
  /** By clause: its number. Clauses that ask for the same have one number, and are judged once. */
  readonly clauseAt: Uint32Array;
  /** By number of a clause: the numbers of what it asks for, of which one is enough. */
  readonly clauses: readonly (readonly number[])[];
  /** The slots of a clause, likewise. The slots of members stand behind those of all clauses. */
  readonly slotFrom: Uint32Array;
  /** By slot: the number of what it asks for; from `distinct.length` on of a group. */
  readonly numberAt: Uint32Array;
  /** By slot, 1: what meets it may meet or break something else of the same support. */
  readonly isEntangled: Uint8Array;
  /** Pairs of numbers (`pairOf`) of which what meets one breaks the other, where a support asks for both. */
  readonly contradictions: ReadonlySet<number>;
  /** By slot: the requirement as the support states it, with its source; of a group its first one. */
  readonly requirementAt: readonly Requirement[];
  /** The slots of the members of a group, by its own slot: requirements that must be met together to be enough. */
  readonly membersAt: ReadonlyMap<number, readonly number[]>;
  /** By number: the requirement as the first support states it. */
  readonly distinct: readonly Requirement[];
  /** By number, 1: a firm can come to meet it, whatever it has told; of legal forms it hangs on what it is. */
  readonly mayChange: Uint8Array;
  /** By fact of a firm: the numbers of the requirements that are judged by it. */
  readonly numbersOf: ReadonlyMap<Fact, readonly number[]>;
  /** By number less `distinct.length`: the numbers of the members. */
  readonly groups: readonly (readonly number[])[];
}

/** Compiles what is asked of firms by many supports. */
export function compileConditions(conditions: readonly Conditions[]): Catalogue {
  const draft = emptyDraft();
  for (const { condition } of conditions) {
    const clauses = clausesOf(condition);
    draft.isTree.push(clauses === null ? 1 : 0);
    addClauses(draft, clauses ?? leavesOf(condition).map((each) => [[each]]));
  }
  const { groups, membersAt } = addMembers(draft);
  const isEntangled = new Uint8Array(draft.requirementAt.length);
  for (const slot of draft.entangled) isEntangled[slot] = 1;
  return {
    ...{ size: conditions.length, conditions, isEntangled, groups, membersAt },
    ...numberedClauses(draft),
    isComplete: Uint8Array.from(conditions, ({ isComplete }) => (isComplete ? 1 : 0)),
    isTree: Uint8Array.from(draft.isTree),
    clauseFrom: Uint32Array.from(draft.clauseFrom),
    slotFrom: Uint32Array.from(draft.slotFrom),
    numberAt: Uint32Array.from(draft.numberAt),
    requirementAt: draft.requirementAt,
    distinct: draft.requirements.all,
    contradictions: draft.contradictions,
    numbersOf: numbersByFact(draft.requirements.all),
    mayChange: Uint8Array.from(draft.requirements.all, (each) => (canChange({}, each) ? 1 : 0)),
  };
}

interface Draft {
  requirements: Numbering<Requirement>;
  requirementAt: Requirement[];
  numberAt: number[];
  slotFrom: number[];
  clauseFrom: number[];
  isTree: number[];
  entangled: number[];
  contradictions: Set<number>;
  groups: { slot: number; members: Term }[];
}

const emptyDraft = (): Draft => ({
  requirements: numberingBy(requirementKey),
  ...{ requirementAt: [], numberAt: [], slotFrom: [0], clauseFrom: [0] },
  ...{ isTree: [], entangled: [], contradictions: new Set(), groups: [] },
});

function addClauses(draft: Draft, clauses: readonly Clause[]): void {
  const numbers = clauses.map((clause) => clause.map((term) => term.map(draft.requirements.numberOf)));
  const { terms, contradictions } = entangledIn(clauses, numbers);
  for (const [one, other] of contradictions) draft.contradictions.add(pairOf(one, other));
  clauses.forEach((clause, at) => {
    clause.forEach((term, place) => {
      const slot = addSlot(draft, term[0]!, numbers[at]![place]![0]!);
      if (terms.has(term)) draft.entangled.push(slot);
      if (term.length > 1) draft.groups.push({ slot, members: term });
    });
    draft.slotFrom.push(draft.requirementAt.length);
  });
  draft.clauseFrom.push(draft.slotFrom.length - 1);
}

function addSlot({ requirementAt, numberAt }: Draft, requirement: Requirement, number: number): number {
  numberAt.push(number);
  return requirementAt.push(requirement) - 1;
}

function addMembers(draft: Draft): Pick<Catalogue, 'groups' | 'membersAt'> {
  const groups = numberingBy((members: readonly number[]) => members.join(' '));
  const entangled = new Set(draft.entangled);
  const membersAt = new Map<number, readonly number[]>();
  const distinct = draft.requirements.all.length;
  for (const { slot, members } of draft.groups) {
    const numbers = members.map(draft.requirements.numberOf);
    const slots = members.map((each, at) => addSlot(draft, each, numbers[at]!));
    if (entangled.has(slot)) draft.entangled.push(...slots);
    membersAt.set(slot, slots);
    draft.numberAt[slot] = distinct + groups.numberOf(numbers);
  }
  return { groups: groups.all, membersAt };
}

function numberedClauses({ slotFrom, numberAt }: Draft): Pick<Catalogue, 'clauses' | 'clauseAt'> {
  const clauses = numberingBy((numbers: readonly number[]) => numbers.join(' '));
  const clauseAt = Uint32Array.from({ length: slotFrom.length - 1 }, (_, clause) =>
    clauses.numberOf(numberAt.slice(slotFrom[clause], slotFrom[clause + 1])),
  );
  return { clauses: clauses.all, clauseAt };
}

/** The first slot of a support; its others follow. */
export const firstSlot = ({ clauseFrom, slotFrom }: Catalogue, support: number): number =>
  slotFrom[clauseFrom[support]!]!;

/** The slots of requirements that a slot stands for: itself, or the members of its group. */
export const membersOf = ({ membersAt }: Catalogue, slot: number): readonly number[] =>
  membersAt.get(slot) ?? [slot];

/** Two numbers as one, in whatever order. */
export const pairOf = (one: number, other: number): number =>
  Math.min(one, other) * 2 ** 26 + Math.max(one, other);
