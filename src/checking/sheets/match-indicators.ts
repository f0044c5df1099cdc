import type { Indicator } from '../../ledger/annual-report.ts';
import { normalise, similarity } from '../../values/index.ts';
import { type Aligned, align } from '../align.ts';

/** Below it two labels name different indicators. */
const SAME_INDICATOR = 0.6;

/** Which rows of two indicator tables are the same indicator, though a label may be worded differently. */
export function matchIndicators(
  left: readonly Indicator[],
  right: readonly Indicator[],
): Aligned<Indicator, Indicator> {
  return align(named(left), named(right), {
    keyOfLeft: labelKey,
    keyOfRight: labelKey,
    compare: (a, b) => similarity(a.label, b.label) + (sameValues(a, b) ? 0.25 : 0),
    atLeast: SAME_INDICATOR,
  });
}

/** A row without a label only completes the one above: what it says can't be held against another table. */
function named(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter((row) => row.continuationOf === undefined && labelKey(row) !== '');
}

export function labelKey({ label }: Indicator): string {
  return normalise(label).replace(/\s/g, '');
}

function sameValues(a: Indicator, b: Indicator): boolean {
  return a.values.some((value) => /\d/.test(value)) && String(a.values) === String(b.values);
}
