import { formatFiscalYear } from '../../values/index.ts';
import type { Counted, Values } from '../question.ts';
import { cellOf, withChanges } from '../questions/index.ts';

/**
 * What goes on from year to year until somebody changes it. Amounts, results and this year's values are not among
 * them: a figure that was carried over is the mistake that a round is there to prevent.
 */
const CARRIED = new Set([
  'name',
  'period',
  'isPriority',
  'isKeyResult',
  'foundation',
  'office',
  'team',
  'overview',
]);

/** What a new answer holds before anybody has written in it. */
export function startingValues(lastYear: Values, changes: Values): Values {
  const carried = Object.entries(lastYear).filter(
    ([key]) => CARRIED.has(key) || cellOf(key)?.cell === 'label',
  );
  return withChanges(Object.fromEntries(carried), changes);
}

/** 前年度 is what the report of last year states as its own year's value; of an older report nothing is known of it. */
export function countedFrom(
  lastYear: Values,
  sourceYear: number,
  fiscalYear: number,
): Record<string, Counted> {
  if (sourceYear !== fiscalYear - 1) return {};
  const origin = `${formatFiscalYear(sourceYear)}の報告`;
  const cells = Object.keys(lastYear).filter((key) => cellOf(key)?.cell === 'label');
  return Object.fromEntries(
    cells.map((key) => {
      const value = lastYear[key.replace(/label$/, 'current')] ?? '';
      return [key.replace(/label$/, 'previous'), { value, origin }];
    }),
  );
}
