import { parseThousandYen } from '../yen.ts';
import { levelUnit } from './level-unit.ts';
import { parseQuantity } from './parse.ts';
import type { Quantity } from './types.ts';

/**
 * By how many percent a cell moved, the number that moved most: 58名 → 29名 is 50. `Infinity` when it was 0. `null`
 * where nothing can be compared: no number on one side, or other things are counted.
 */
export function changeInPercent(before: string, after: string): number | null {
  const [was, is] = [parseQuantity(before), parseQuantity(after)];
  if (was.reason !== null || is.reason !== null || units(was) !== units(is)) return null;
  return Math.max(...was.values.map(({ value }, at) => percent(value, is.values[at]!.value)));
}

/** The same of two amounts in 千円 as people type them. */
export function costChangeInPercent(before: string, after: string): number | null {
  const [from, to] = [parseThousandYen(before), parseThousandYen(after)];
  return from === null || to === null ? null : percent(from, to);
}

const units = ({ values }: Quantity): string => values.map(({ unit }) => levelUnit(unit)).join();

function percent(from: number, to: number): number {
  if (from === to) return 0;
  return from === 0 ? Number.POSITIVE_INFINITY : (Math.abs(to - from) / Math.abs(from)) * 100;
}
