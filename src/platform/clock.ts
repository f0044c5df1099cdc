/** The only door to the present moment, so that a test can say what time it is. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Stands still at the given moment (ISO 8601). */
export function fixedClock(moment: string): Clock {
  const time = Date.parse(moment);
  return { now: () => new Date(time) };
}

const japanese = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tokyo' });

/** The hour that it is in Japan, 0–23; Japan has no summer time. */
export const hourInJapan = (now: Date): number => (now.getUTCHours() + 9) % 24;

/** The day that it is in Japan, as ISO date. */
export const dayInJapan = (now: Date): string => japanese.format(now);
