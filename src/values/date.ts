import { ERA_PATTERN, eraAt, eraOf, eraYearNumber, printEraYear } from './era.ts';

/** A day, a month or a year, western. */
export interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
}

const YEAR = `(?:(${ERA_PATTERN})(元|\\d{1,2})|((?:18|19|20|21)\\d\\d))`;
const PATTERNS = [
  new RegExp(`^${YEAR}年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?$`, 'i'),
  new RegExp(`^${YEAR}[./-](\\d{1,2})(?:[./-](\\d{1,2}))?$`, 'i'),
];

/**
 * 令和3年9月, R6.7.5, 平成20年2月18日, 2021-09-01 → western. An era that had not begun yet or had ended
 * (R元年1月) is read as meant, for documents print it. `null` when it is no date.
 */
export function parseDate(text: string): CalendarDate | null {
  const bare = text.normalize('NFKC').replace(/\s/g, '');
  const match = PATTERNS.map((pattern) => pattern.exec(bare)).find((found) => found !== null);
  if (!match) return null;
  const year = yearOf(match);
  if (year === null) return null;
  const month = match[4] === undefined ? undefined : Number(match[4]);
  const day = match[5] === undefined ? undefined : Number(match[5]);
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (day !== undefined && (day < 1 || day > daysIn(year, month!))) return null;
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function yearOf(match: RegExpExecArray): number | null {
  if (match[3] !== undefined) return Number(match[3]);
  const era = eraOf(match[1]!);
  const year = eraYearNumber(match[2]!);
  return era && year !== null ? era.firstYear + year - 1 : null;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** {2019, 4, 30} → 平成31年4月30日; {2019, 5} → 令和元年5月; {2019} → 令和元年. */
export function formatDate({ year, month, day }: CalendarDate): string {
  const era = eraAt(year, month, day);
  const shown = era ? `${era.name}${printEraYear(year - era.firstYear + 1)}年` : `${year}年`;
  return shown + (month === undefined ? '' : `${month}月`) + (day === undefined ? '' : `${day}日`);
}

/** The same of a whole day as ISO date: 令和5年4月1日, R5.4.1, 2023/4/1 → 2023-04-01; `null` when no day is told. */
export function parseDay(text: string): string | null {
  const date = parseDate(text);
  if (date?.month === undefined || date.day === undefined) return null;
  const [month, day] = [date.month, date.day].map((part) => String(part).padStart(2, '0'));
  return `${date.year}-${month}-${day}`;
}

/** 2023-04-01 → 令和5年4月1日; what is no date stays as it is. */
export function formatDay(day: string): string {
  const date = parseDate(day);
  return date === null ? day : formatDate(date);
}

/** The fiscal year of a date: it starts in April. `null` when the month is not known. */
export function fiscalYearOfDate({ year, month }: CalendarDate): number | null {
  if (month === undefined) return null;
  return month >= 4 ? year : year - 1;
}
