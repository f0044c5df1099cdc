import type { Opening } from '../calls/call.ts';
import { dayAfter } from '../calls/days.ts';

/** What was closed so many days ago did not come again in two years. */
const LONG = 730;
/** Nobody can apply for it now; but it may come again, and is shown where it is just what was asked for. */
const CLOSED = -4;
const CLOSED_LONG_AGO = -15;

/** How far a support that is closed stands back behind others that fit as well. `today`: ISO date. */
export function latenessOn(today: string): (opening: Opening) => number {
  const longAgo = dayAfter(today, -LONG);
  return (opening) => {
    if (opening.state !== 'closed') return 0;
    const { endedOn, closesOn, opensOn } = opening.call;
    return (endedOn ?? closesOn ?? opensOn ?? '') < longAgo ? CLOSED_LONG_AGO : CLOSED;
  };
}
