import type { FirmProfile } from '../../firms/index.ts';
import type { Condition, Requirement } from '../condition.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import { truthOf } from './meets.ts';
import { missingFor, once } from './missing.ts';

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
export const match = (profile: FirmProfile, conditions: Conditions): Match =>
  matchKnown(knowledgeOf(profile), conditions);

/** The same where it is known already what the firm meets. */
export function matchKnown(known: Knowledge, { condition, isComplete }: Conditions): Match {
  const truth = truthOf(condition, known.judge);
  if (truth === 'no') {
    const against = missingFor(known, condition);
    const isNear = against.length === 1 && against.every(known.canChange);
    return { status: isNear ? 'near' : 'ineligible', open: [], against };
  }
  const open = truth === 'unknown' ? openIn(known, condition) : [];
  return { status: truth === 'yes' && isComplete ? 'eligible' : 'likely', open, against: [] };
}

/** What is unknown and still matters: of a part that is met, or that can't be met any more, nothing does. */
function openIn(known: Knowledge, condition: Condition): readonly Requirement[] {
  if (truthOf(condition, known.judge) !== 'unknown') return [];
  if (condition.kind !== 'all' && condition.kind !== 'any') return [condition];
  return once(
    known,
    condition.of.flatMap((each) => openIn(known, each)),
  );
}
