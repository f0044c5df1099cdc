import { dayAfter, dayBefore, isDay } from '../../../organisations/index.ts';

/** A moment as it is in Japan. */
export interface JapaneseTime {
  day: string;
  /** 「17:00」; not told where only a day is. */
  time?: string;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A moment as jGrants writes it (`2026-08-24T08:00:00.000Z`, `2020-07-31 15:00:00+00:00`) in Japanese time; without a zone
 * it is that already. Undefined for what is none.
 */
export function japaneseTime(text: string): JapaneseTime | undefined {
  if (isDay(text.trim())) return { day: text.trim() };
  const [, day = '', hour = '', minute = '', zone = '+09:00'] = MOMENT.exec(text.trim()) ?? [];
  if (!isDay(day) || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const minutes = Number(hour) * 60 + Number(minute) + 540 - offsetOf(zone);
  const shifted = minutes < 0 ? dayBefore(day) : minutes >= 1440 ? dayAfter(day) : day;
  const within = (minutes + 1440) % 1440;
  const two = (part: number) => String(part).padStart(2, '0');
  return { day: shifted, time: `${two(Math.floor(within / 60))}:${two(within % 60)}` };
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** The last day of what ends at a moment: midnight ends the day before. */
export const lastDay = ({ day, time }: JapaneseTime): string => (time === '00:00' ? dayBefore(day) : day);

/** The first and the last moment of a day in Japan, as jGrants writes them. */
export const firstMoment = (day: string): string => `${dayBefore(day)}T15:00:00.000Z`;
export const lastMoment = (day: string): string => `${day}T14:59:59.000Z`;
