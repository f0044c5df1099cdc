import type { KeptSupport } from './kept.ts';
import { isOut } from './shown.ts';

/** A version that was approved, as against one in which what was approved was only confirmed. */
export interface Approval {
  version: number;
  /** ISO 8601. */
  at: string;
}

/**
 * Since when the public has seen a support as it stands: the approval of that version, or the day from which it was public.
 * Where no version is kept (on the public side), when it was written. ISO 8601.
 * @param approvals those of this support, in no order
 * @param today ISO date
 */
export function publicSince(kept: KeptSupport, approvals: readonly Approval[], today: string): string {
  const isOutNow = isOut(kept, today);
  const own = approvals.toSorted((a, b) => b.version - a.version);
  // What is approved for a day to come is not what is seen.
  const approved = kept.state === 'approved' && !isOutNow ? own[1] : own[0];
  const at = approved?.at ?? kept.changedAt;
  const opened = isOutNow && kept.publishOn !== null ? startOf(kept.publishOn) : '';
  return at > opened ? at : opened;
}

/** The first moment of a day in Japan. */
export const startOf = (day: string): string => new Date(Date.parse(`${day}T00:00:00+09:00`)).toISOString();
