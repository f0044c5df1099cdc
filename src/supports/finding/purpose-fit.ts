import { DEBT_KINDS } from '../kinds.ts';
import type { Purpose } from '../purposes.ts';
import type { Support } from '../support.ts';
import type { FindCatalogue } from './catalogue.ts';
import type { Wanted } from './fit.ts';
import { isForOthersThan, purposesOfPeople } from './people.ts';

/**
 * How much of what is wanted each support serves, by its position. What its list of purposes says holds for all with the
 * same one, unless it matters for which people it is.
 */
export function purposeFits(
  { supports, purposes: { numbers, all } }: Pick<FindCatalogue, 'supports' | 'purposes'>,
  wanted: Wanted,
): (at: number) => number {
  const peopled = purposesOfPeople(wanted.text);
  const isForOthers = isForOthersThan(wanted.text);
  const fits = Float64Array.from(all, (purposes) =>
    purposes.some((each) => peopled.includes(each)) ? Number.NaN : purposeFit(purposes, wanted),
  );
  return (at) => {
    const support = supports[at]!;
    if (isForFunding(support, wanted)) return purposeFit([...support.purposes, 'funding'], wanted);
    const fit = fits[numbers[at]!]!;
    return Number.isNaN(fit) ? purposeFitOf(support, wanted, isForOthers) : fit;
  };
}

/** Whoever wants to borrow is served by a loan, whatever else it is for. */
const isForFunding = ({ kind, purposes }: Support, { purposes: asked }: Wanted): boolean =>
  DEBT_KINDS.includes(kind) && asked.includes('funding') && !purposes.includes('funding');

const purposeFitOf = (
  support: Support,
  wanted: Wanted,
  isForOthers: ReturnType<typeof isForOthersThan>,
): number => purposeFit(support.purposes, wanted, (purpose) => isForOthers(support, purpose));

/** How much of what is wanted a list serves, the more so the less it serves besides. */
function purposeFit(
  served: readonly Purpose[],
  { purposes, weights, worths }: Wanted,
  isForOthers: (purpose: Purpose) => boolean = () => false,
): number {
  if (!served.some((each) => weights.has(each))) return 0;
  const worth = (each: Purpose) => worths.get(each) ?? 1;
  const weight = (each: Purpose) => (isForOthers(each) ? 0 : (weights.get(each) ?? 0));
  const fit = sum(served.map((each) => worth(each) * weight(each)));
  if (fit === 0) return 0;
  const asked = sum(purposes.map((each) => worth(each) * (weights.get(each) ?? 0)));
  const share = Math.min(1, fit / asked);
  return share ** 0.7 * (0.5 + (0.5 * fit) / sum(served.map(worth)));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
