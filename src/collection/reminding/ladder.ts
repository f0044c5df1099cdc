import { dayAfter, daysBetween } from '../days.ts';

/** A rung of the ladder: what it is called, and the day on which it was reached. */
export interface Rung {
  step: string;
  day: string;
}

/** Days from the deadline; after the last one, every seventh. */
const RUNGS = [-7, -1, 3, 7];
const EVERY = 7;

/** The last rung that has been reached: a week and a day before, three and seven days after, then weekly. */
export function rungOn(deadline: string, today: string): Rung | null {
  const days = daysBetween(deadline, today);
  const last = RUNGS.at(-1)!;
  const reached = days >= last ? days - ((days - last) % EVERY) : RUNGS.findLast((each) => each <= days);
  if (reached === undefined) return null;
  return { step: reached < 0 ? `before-${-reached}` : `after-${reached}`, day: dayAfter(deadline, reached) };
}
