import type { FirmProfile } from '../../firms/index.ts';
import type { Condition, Requirement } from '../condition.ts';
import { canChange } from './can-change.ts';
import { meets, meetsRequirement } from './meets.ts';

/** 対象 · 対象の見込み · 惜しい (one thing that the firm can change is missing) · 対象外 */
export type MatchStatus = 'eligible' | 'likely' | 'near' | 'ineligible';

export interface Match {
  status: MatchStatus;
  /** Not known yet: to be asked of the firm. */
  open: readonly Requirement[];
  /** A smallest set of what is not met that, met together, would change the answer. */
  against: readonly Requirement[];
}

/** What is asked of a firm by a support. */
export interface Conditions {
  condition: Condition;
  /** Whether that is all that the operator asks: else something is still to be confirmed there. */
  isComplete: boolean;
}

/** Whether a support is for a firm, and why not; an unknown never excludes. */
export function match(profile: FirmProfile, { condition, isComplete }: Conditions): Match {
  const truth = meets(profile, condition);
  if (truth === 'no') {
    const against = missingFor(profile, condition);
    const isNear = against.length === 1 && against.every((each) => canChange(profile, each));
    return { status: isNear ? 'near' : 'ineligible', open: [], against };
  }
  const open = truth === 'unknown' ? openIn(profile, condition) : [];
  return { status: truth === 'yes' && isComplete ? 'eligible' : 'likely', open, against: [] };
}

/** The fewest requirements that would have to be met besides. */
const missingFor = (profile: FirmProfile, condition: Condition): readonly Requirement[] =>
  waysTo(profile, condition).toSorted((a, b) => a.length - b.length)[0] ?? [];

/** So many ways are held against each other; conditions of real supports have fewer. */
const MOST_WAYS = 200;

/** Each set of requirements that is not met and would do: one of every part where all are asked, of any where one is. */
function waysTo(profile: FirmProfile, condition: Condition): (readonly Requirement[])[] {
  if (condition.kind === 'any') return shortest(condition.of.flatMap((each) => waysTo(profile, each)));
  if (condition.kind !== 'all') return meetsRequirement(profile, condition) === 'no' ? [[condition]] : [[]];
  return condition.of.reduce<(readonly Requirement[])[]>(
    (ways, part) => {
      const more = waysTo(profile, part);
      return shortest(ways.flatMap((way) => more.map((other) => once([...way, ...other]))));
    },
    [[]],
  );
}

const shortest = (ways: readonly (readonly Requirement[])[]): (readonly Requirement[])[] =>
  ways.toSorted((a, b) => a.length - b.length).slice(0, MOST_WAYS);

/** What several parts ask for is met once for all of them. */
const once = (requirements: readonly Requirement[]): Requirement[] => [
  ...new Map(requirements.map((each) => [JSON.stringify(each), each])).values(),
];

/** What is unknown and still matters: of a part that is met, or that can't be met any more, nothing does. */
function openIn(profile: FirmProfile, condition: Condition): Requirement[] {
  if (meets(profile, condition) !== 'unknown') return [];
  if (condition.kind === 'all' || condition.kind === 'any') {
    return once(condition.of.flatMap((each) => openIn(profile, each)));
  }
  return [condition];
}
