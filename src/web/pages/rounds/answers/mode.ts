import type { AnswerView } from '../../../round-services.ts';
import type { Site } from '../../../site.ts';

/** What the visitor can do with the answer as it stands now. */
export type Mode = 'edit' | 'withdraw' | 'approve' | 'accept' | 'reopen' | 'read';

/** By the table of access and by who holds the ball; one thing at a time. */
export function modeOf({ may }: Site, { answer, round }: AnswerView): Mode {
  const { state, holder, organisation } = answer;
  if (round.state === 'closed') return 'read';
  if (holder === 'editor' && may('answer.write', organisation)) return 'edit';
  if (holder === 'approver' && may('answer.approve', organisation)) return 'approve';
  if (holder === 'secretariat' && may('answer.accept', organisation)) return 'accept';
  if (state === 'submitted' && may('answer.write', organisation)) return 'withdraw';
  if (state === 'accepted' && may('answer.accept', organisation)) return 'reopen';
  return 'read';
}
