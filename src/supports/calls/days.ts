const DAY = 86_400_000;
const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one ISO date to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((time(to) - time(from)) / DAY);

/** The ISO date so many days later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(time(day) + days * DAY).toISOString().slice(0, 10);

/** 日 is 0, as JavaScript counts. */
export const weekdayOf = (day: string): number => new Date(time(day)).getUTCDay();

/** The ISO date so many days before a moment (ISO 8601), as a moment. */
export const daysBefore = (moment: Date, days: number): string =>
  new Date(moment.getTime() - days * DAY).toISOString();
