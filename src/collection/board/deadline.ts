import type { Answer } from '../answer.ts';
import type { Round } from '../round.ts';

/** ISO date by which whoever holds the ball should pass it on; `null` when nobody holds it. */
export function deadlineOf(
  { holder, due }: Pick<Answer, 'holder' | 'due'>,
  { approveBy, acceptBy }: Pick<Round, 'approveBy' | 'acceptBy'>,
): string | null {
  switch (holder) {
    case 'editor':
      return due;
    case 'approver':
      return approveBy < due ? due : approveBy;
    case 'secretariat':
      return acceptBy < due ? due : acceptBy;
    default:
      return null;
  }
}
