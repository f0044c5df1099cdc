import type { IndustryCode } from '../../../firms/index.ts';
import type { Condition } from '../../condition.ts';
import type { NumberRequirement } from '../cells/compared.ts';

/** What columns of a file ask of a firm; each with the head of its column. */
export interface ColumnConditions {
  places?: { codes: readonly string[]; column: string };
  industries?: { codes: readonly IndustryCode[]; column: string };
  numbers?: readonly { requirement: NumberRequirement; column: string }[];
}

/** So many places one requirement holds. */
const MOST_PLACES = 200;

/**
 * The condition that structured columns make. A place is taken for that of any establishment, which leaves nobody out
 * whose head office is meant; prose is never made a condition.
 */
export function conditionOf({ places, industries, numbers = [] }: ColumnConditions): Condition {
  return {
    kind: 'all',
    of: [
      ...(places === undefined || places.codes.length === 0
        ? []
        : [placesAmong(places.codes, sourceOf(places.column))]),
      ...(industries === undefined || industries.codes.length === 0
        ? []
        : [{ kind: 'industry' as const, among: industries.codes, source: sourceOf(industries.column) }]),
      ...numbers.map(({ requirement, column }) => ({ ...requirement, source: sourceOf(column) })),
    ],
  };
}

const sourceOf = (column: string): string => `取り込んだ表の「${column}」`.slice(0, 200);

function placesAmong(codes: readonly string[], source: string): Condition {
  const pieces = Array.from({ length: Math.ceil(codes.length / MOST_PLACES) }, (_, at) =>
    codes.slice(at * MOST_PLACES, (at + 1) * MOST_PLACES),
  ).map((among) => ({ kind: 'place' as const, of: 'establishment' as const, among, source }));
  const [only, ...others] = pieces;
  return only !== undefined && others.length === 0 ? only : { kind: 'any', of: pieces };
}
