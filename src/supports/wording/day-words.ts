import { formatDate } from '../../values/index.ts';
import { weekdayOf } from '../calls/days.ts';

const WEEKDAYS = '日月火水木金土';

/** 2026-06-30 → 令和8年6月30日（火）. */
export function dayWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return `${formatDate({ year, month, day: date })}（${WEEKDAYS[weekdayOf(day)]}）`;
}
