import { parseQuantity } from '../../../values/index.ts';
import { levelUnit } from '../../sheets/cells.ts';

/** How much a value moved, in percent of what it was; from nought to something it is infinite. */
export function percentOf(before: number, now: number): number {
  if (before === now) return 0;
  return ((now - before) / Math.abs(before)) * 100;
}

/**
 * The greatest change between two cells that count the same things, in percent; `null` where one of them holds no number
 * or they count different things (that is for `unit-changes` to say).
 */
export function changeOfCells(before: string, now: string): number | null {
  const [was, is] = [parseQuantity(before), parseQuantity(now)];
  const units = ({ values }: typeof was) => values.map(({ unit }) => levelUnit(unit)).join();
  if (was.reason !== null || is.reason !== null || units(was) !== units(is)) return null;
  const changes = was.values.map(({ value }, at) => percentOf(value, is.values[at]!.value));
  return changes.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0);
}
