import { formatDate } from '../values/index.ts';

const WEEKDAYS = '日月火水木金土';

/** 2026-05-29 → 令和8年5月29日（金）. */
export function dayText(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return `${formatDate({ year, month, day })}${weekday(iso)}`;
}

/** 2026-05-29 → 5月29日（金）, where the year is plain. */
export function shortDay(iso: string): string {
  const [, month, day] = iso.split('-').map(Number);
  return `${month}月${day}日${weekday(iso)}`;
}

const weekday = (iso: string): string => `（${WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()]}）`;

/** 2026-05-20T01:02:03Z → 令和8年5月20日（水）10:02, in Japan's time. */
export function momentText(iso: string): string {
  const inJapan = new Date(Date.parse(iso) + 9 * 60 * 60 * 1000).toISOString();
  return `${dayText(inJapan.slice(0, 10))}${inJapan.slice(11, 16)}`;
}

/** Whole days from one ISO date to another; negative when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** 2026-05-20T16:00:00Z → 2026-05-21: the day that it was in Japan. */
export const dayOf = (iso: string): string =>
  new Date(Date.parse(iso) + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
