import { levelUnit } from './level-unit.ts';
import { parseQuantity } from './parse.ts';
import type { Quantity } from './types.ts';

/** How much a value moved, in percent of what it was; from nought to something it is infinite. */
export function changeInPercent(before: number, now: number): number {
  return before === now ? 0 : ((now - before) / Math.abs(before)) * 100;
}

/**
 * The greatest change between two cells that count the same things, in percent: 58名 → 29名 is -50. `null` where one of
 * them holds no number or they count different things.
 */
export function changeOfCells(before: string, now: string): number | null {
  const [was, is] = [parseQuantity(before), parseQuantity(now)];
  if (was.reason !== null || is.reason !== null || units(was) !== units(is)) return null;
  const changes = was.values.map(({ value }, at) => changeInPercent(value, is.values[at]!.value));
  return changes.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0);
}

const units = ({ values }: Quantity): string => values.map(({ unit }) => levelUnit(unit)).join();
