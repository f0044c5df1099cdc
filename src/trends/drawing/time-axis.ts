import { formatDate } from '../../values/index.ts';
import type { Chart } from '../chart.ts';
import { axisYear, formatPeriod, inOrder, lengthOf, middleOf, partsOf, startOf } from '../period.ts';
import { SIZE } from './look.ts';
import { widthOf } from './text.ts';

/** The axis that all panels of a chart share: slots of equal width, each a year (or a period of its own). */
export interface TimeAxis {
  slots: { label: string; from: number }[];
  /** 年度 or 年, once at the end of the labels; `null` where each label says it. */
  suffix: string | null;
  /** How much of a slot one period has for itself. */
  share: number;
  /** Where a period's middle stands, in slots. */
  at(period: string): number;
}

/** Bars of so many months or quarters are named one by one. */
const NAMED = 3;

/** Years; a few bars of months or quarters stand in the order of their periods, each under its own name. */
export function timeAxisOf({ kind, series }: Chart): TimeAxis {
  const periods = distinct(series.flatMap(({ points }) => points.map(({ period }) => period)));
  const kinds = new Set(periods.map((period) => partsOf(period).kind));
  const isYearly = periods.every((period) => lengthOf(period) === 1);
  if (kind !== 'line' && !isYearly && periods.length <= NAMED) return ofPeriods(periods);
  const isFiscal = kinds.size === 1 && kinds.has('fiscal-year');
  const offset = isFiscal ? 0.25 : 0;
  const first = Math.floor(Math.min(...periods.map((period) => startOf(period) - offset)) + 1e-9);
  const last = Math.floor(Math.max(...periods.map((period) => middleOf(period) - offset)));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return {
    slots: years.map((year) => ({ label: axisYear(year, year === first), from: year })),
    suffix: isFiscal ? '年度' : '年',
    share: Math.min(1, ...gaps(periods)),
    at: (period) => middleOf(period) - offset - first,
  };
}

/** How far each period's middle is from the one before, in years. */
const gaps = (periods: readonly string[]): number[] =>
  periods
    .slice(1)
    .map((period, i) => middleOf(period) - middleOf(periods[i]!))
    .filter((gap) => gap > 0);

function ofPeriods(periods: string[]): TimeAxis {
  return {
    slots: periods.map((period) => ({ label: formatPeriod(period), from: startOf(period) })),
    suffix: null,
    share: 1,
    at: (period) => periods.indexOf(period) + 0.5,
  };
}

const distinct = (periods: string[]): string[] =>
  [...new Set(periods)]
    .map((period) => ({ period }))
    .sort(inOrder)
    .map(({ period }) => period);

/**
 * The labels for which there is room, with the place of each in slots. The last year is always among them; an era
 * stands where it is first seen.
 */
export function labelsOf({ slots, suffix }: TimeAxis, slotWidth: number): { text: string; at: number }[] {
  if (suffix === null) return slots.map(({ label }, i) => ({ text: label, at: i + 0.5 }));
  const every = STEPS.find((step) => step * slotWidth >= widthOf('00', SIZE.axis) + 7) ?? STEPS.at(-1)!;
  let era = '';
  return slots.flatMap(({ from }, i) => {
    if ((slots.length - 1 - i) % every !== 0) return [];
    const before = era;
    era = formatDate({ year: from }).slice(0, 2);
    return [{ text: axisYear(from, era !== before), at: i + 0.5 }];
  });
}

const STEPS = [1, 2, 5, 10, 20];
