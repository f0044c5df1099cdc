import type { FirmProfile } from '../../firms/index.ts';
import type { Condition, Requirement } from '../condition.ts';
import { meets, meetsRequirement } from './meets.ts';

/** 対象 · 対象の見込み · 惜しい · 対象外 */
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
    return { status: against.length === 1 ? 'near' : 'ineligible', open: [], against };
  }
  const open = truth === 'unknown' ? openIn(profile, condition) : [];
  return { status: truth === 'yes' && isComplete ? 'eligible' : 'likely', open, against: [] };
}

/** The fewest requirements that would have to be met besides: those of all parts, or those of the part that lacks least. */
function missingFor(profile: FirmProfile, condition: Condition): Requirement[] {
  if (condition.kind === 'all') return once(condition.of.flatMap((each) => missingFor(profile, each)));
  if (condition.kind === 'any') {
    const ways = condition.of.map((each) => missingFor(profile, each));
    return ways.toSorted((a, b) => a.length - b.length)[0] ?? [];
  }
  return meetsRequirement(profile, condition) === 'no' ? [condition] : [];
}

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
