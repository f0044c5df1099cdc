import { dayAfter, weekdayOf } from '../calls/days.ts';

/** 週1回 · 毎日（変わったことがある日だけ） */
export const RHYTHMS = ['weekly', 'daily'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export const isRhythm = (text: string): text is Rhythm => (RHYTHMS as readonly string[]).includes(text);

const MONDAY = 1;

/**
 * Whether news are due that have been told up to a day: daily on every later day, weekly once a Monday has come since. A
 * Monday on which no program ran is made up for on the next day.
 */
export const isDue = (rhythm: Rhythm, toldUpTo: string, today: string): boolean =>
  toldUpTo < (rhythm === 'daily' ? today : lastMonday(today));

/** The day itself when it is a Monday. */
const lastMonday = (day: string): string => dayAfter(day, -((weekdayOf(day) - MONDAY + 7) % 7));
