import type { JobHandler } from '../platform/index.ts';
import type { FollowRoom } from '../supports/index.ts';
import type { FindingServices, Side } from '../web/index.ts';
import { ALERTS_JOB, alertsHandler } from './alert-mails.ts';
import type { RoundParts } from './round-parts.ts';
import { REMINDERS_JOB, remindersHandler } from './round-reminders.ts';
import { CONFIRMATIONS_JOB, type ConfirmationHouse, confirmationsHandler } from './support-reminders.ts';

export interface DailyWork {
  round: RoundParts;
  follows: FollowRoom;
  confirmations: ConfirmationHouse;
  finding: FindingServices;
}

/**
 * What is done once a day, by the kind of its job. Each side writes to its own people: staff are not on the public side,
 * and who follows a search is not among the staff.
 */
export const dailyWork = (
  side: Side,
  { round, follows, finding, confirmations }: DailyWork,
): Record<string, JobHandler> => ({
  ...(side === 'public'
    ? {}
    : {
        [REMINDERS_JOB]: remindersHandler(round),
        [CONFIRMATIONS_JOB]: confirmationsHandler(confirmations),
      }),
  ...(side === 'staff' ? {} : { [ALERTS_JOB]: alertsHandler(follows, finding) }),
});
