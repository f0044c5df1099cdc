import { dayInJapan } from '../platform/index.ts';

const DAY = 86_400_000;

/** ISO dates; negative when `to` comes before `from`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);

/** ISO date. */
export const dayAfter = (day: string, days: number): string =>
  dayInJapan(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY));

/** The day in Japan of a moment. */
export const dayOf = (moment: string): string => dayInJapan(new Date(moment));

/** Days and parts of a day between two moments. */
export const timeBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
