import { formatDate, formatFiscalYear } from '../values/index.ts';
import type { Frequency } from './chart.ts';

/** 時点 of a value: `2020` (calendar year), `FY2020` (fiscal year), `2020-Q2` (quarter), `2020-04` (month). */
export interface PeriodParts {
  kind: Frequency;
  year: number;
  /** 1–12 for a month, 1–4 for a quarter of the calendar year. */
  part: number | null;
}

const PERIOD = /^(FY)?(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** @throws TypeError for what is no period: periods are made by the importers, never typed. */
export function partsOf(period: string): PeriodParts {
  const match = PERIOD.exec(period);
  if (!match || (match[1] && (match[3] ?? match[4]))) throw new TypeError(`no period: ${period}`);
  const year = Number(match[2]);
  if (match[1]) return { kind: 'fiscal-year', year, part: null };
  if (match[3]) return { kind: 'quarter', year, part: Number(match[3]) };
  return match[4] ? { kind: 'month', year, part: Number(match[4]) } : { kind: 'year', year, part: null };
}

export function periodOf({ kind, year, part }: PeriodParts): string {
  if (kind === 'fiscal-year') return `FY${year}`;
  if (kind === 'quarter') return `${year}-Q${part}`;
  return kind === 'month' ? `${year}-${String(part).padStart(2, '0')}` : String(year);
}

/** Where it begins, in years of the calendar: April 2020 is 2020.25. */
export function startOf(period: string): number {
  const { kind, year, part } = partsOf(period);
  if (kind === 'fiscal-year') return year + 0.25;
  if (kind === 'quarter') return year + (part! - 1) / 4;
  return kind === 'month' ? year + (part! - 1) / 12 : year;
}

const LENGTHS: Record<Frequency, number> = {
  year: 1,
  'fiscal-year': 1,
  quarter: 1 / 4,
  month: 1 / 12,
};

/** In years. */
export const lengthOf = (period: string): number => LENGTHS[partsOf(period).kind];

/** The middle, where a point is drawn. */
export const middleOf = (period: string): number => startOf(period) + lengthOf(period) / 2;

/** Directly after each other, in the rhythm of their series; between others nobody knows what was. */
export function areNeighbours(before: string, after: string, frequency?: Frequency): boolean {
  const { kind } = partsOf(after);
  if (partsOf(before).kind !== kind) return false;
  const step = LENGTHS[kind] === 1 ? 1 : LENGTHS[frequency ?? kind];
  const gap = middleOf(after) - middleOf(before);
  return gap > 0 && gap < step * 1.01;
}

/** Began before the end of the fiscal year. */
export const beginsBy = (period: string, fiscalYear: number): boolean => startOf(period) < fiscalYear + 1.25;

/** 令和2年, 令和2年度, 令和2年4～6月期, 令和2年4月. */
export function formatPeriod(period: string): string {
  const { kind, year, part } = partsOf(period);
  if (kind === 'fiscal-year') return formatFiscalYear(year);
  if (kind === 'month') return formatDate({ year, month: part! });
  if (kind === 'year') return formatDate({ year });
  return `${formatDate({ year, month: part! * 3 - 2 })}～${part! * 3}月期`.replace('月～', '～');
}

/** 平成20, then 21, 22 … 令和元, 2: the era stands where it begins and at the axis's start. */
export function axisYear(year: number, isFirst: boolean): string {
  const printed = formatDate({ year }).replace(/年$/, '');
  return isFirst || printed.endsWith('元') ? printed : printed.replace(/^\D+/, '');
}

export const inOrder = (a: { period: string }, b: { period: string }): number =>
  middleOf(a.period) - middleOf(b.period) || lengthOf(b.period) - lengthOf(a.period);
