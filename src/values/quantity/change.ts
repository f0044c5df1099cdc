import { parseThousandYen } from '../yen.ts';
import { parseQuantity } from './parse.ts';

/**
 * By how many percent the first number of a cell moved: 58名 → 22名 is 62 (and a fraction). `Infinity` when it was 0.
 * `null` where nothing can be compared: no number on one side, another unit, another way of counting.
 */
export function changeInPercent(before: string, after: string): number | null {
  const [from] = parseQuantity(before).values;
  const [to] = parseQuantity(after).values;
  if (from === undefined || to === undefined) return null;
  const isComparable = from.unit === to.unit && from.qualifier === to.qualifier;
  return isComparable ? percent(from.value, to.value) : null;
}

/** The same of two amounts in 千円 as people type them. */
export function costChangeInPercent(before: string, after: string): number | null {
  const [from, to] = [parseThousandYen(before), parseThousandYen(after)];
  return from === null || to === null ? null : percent(from, to);
}

function percent(from: number, to: number): number {
  if (from === to) return 0;
  return from === 0 ? Number.POSITIVE_INFINITY : (Math.abs(to - from) / Math.abs(from)) * 100;
}
