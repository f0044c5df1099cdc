/**
 * The first day of what was there before every document in hand. It sorts before all real days, and is shown as
 * unknown, never as a day.
 */
export const UNKNOWN_START = '0001-01-01';

/** April 1st of the western year in which the fiscal year starts, as ISO date. */
export const firstDayOf = (fiscalYear: number): string => `${fiscalYear}-04-01`;

/** March 31st of the year after. */
export const lastDayOf = (fiscalYear: number): string => `${fiscalYear + 1}-03-31`;

export const dayBefore = (day: string): string => shifted(day, -1);

export const dayAfter = (day: string): string => shifted(day, 1);

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether the text is a day of the calendar, written 2025-04-01. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
