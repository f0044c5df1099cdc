import type { FirmProfile, Truth } from '../../firms/index.ts';
import { canChange } from '../matching/can-change.ts';
import { meetsRequirement } from '../matching/meets.ts';
import type { Catalogue } from './catalogue.ts';
import { type Fact, factsTold } from './facts.ts';

/** `Truth` as a byte: the least of several is what `all`, the greatest what `any` says of them. */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

export const CODE: Readonly<Record<Truth, number>> = { no: NO, unknown: UNKNOWN, yes: YES };
export const TRUTHS: readonly Truth[] = ['no', 'unknown', 'yes'];

/** What is known of everything that supports ask for, by its number. */
export interface Judged {
  readonly catalogue: Catalogue;
  readonly truths: Uint8Array;
  /** By number of a clause. */
  readonly clauseTruths: Uint8Array;
  /** By number of a requirement, 1: the firm can come to meet it. */
  readonly mayChange: Uint8Array;
}

/** Whether a firm can come to meet what is asked of these hangs on its legal form. */
const MATTER_OF_FORM: readonly Fact[] = ['legalForm', 'foundedOn'];

/** Judges each requirement once of which the firm has told something, then the groups of them, then the clauses. */
export function judgeAll(catalogue: Catalogue, profile: FirmProfile): Judged {
  const { distinct, groups, numbersOf } = catalogue;
  const truths = new Uint8Array(distinct.length + groups.length).fill(UNKNOWN);
  for (const fact of factsTold(profile)) {
    for (const number of numbersOf.get(fact) ?? []) {
      // It may hang on another fact as well, and have been judged by that one.
      if (truths[number] === UNKNOWN) truths[number] = CODE[meetsRequirement(profile, distinct[number]!)];
    }
  }
  groups.forEach((members, at) => {
    truths[distinct.length + at] = Math.min(...members.map((each) => truths[each]!));
  });
  const mayChange = catalogue.mayChange.slice();
  for (const fact of MATTER_OF_FORM) {
    for (const number of numbersOf.get(fact) ?? []) {
      mayChange[number] = canChange(profile, distinct[number]!) ? 1 : 0;
    }
  }
  const clauseTruths = Uint8Array.from(catalogue.clauses, (numbers) => bestOf(truths, numbers));
  return { catalogue, truths, clauseTruths, mayChange };
}

/** One that is met is enough. */
function bestOf(truths: Uint8Array, numbers: readonly number[]): number {
  let best = NO;
  for (const each of numbers) best = Math.max(best, truths[each]!);
  return best;
}

export function truthOfClauses(judged: Judged, support: number): number {
  const { clauseFrom } = judged.catalogue;
  const last = clauseFrom[support + 1]!;
  let worst = YES;
  for (let clause = clauseFrom[support]!; clause < last && worst > NO; clause += 1) {
    worst = Math.min(worst, truthOfClause(judged, clause));
  }
  return worst;
}

export const truthOfClause = ({ catalogue, clauseTruths }: Judged, clause: number): number =>
  clauseTruths[catalogue.clauseAt[clause]!]!;
