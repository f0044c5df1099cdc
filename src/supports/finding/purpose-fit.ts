import type { Purpose } from '../purposes.ts';
import type { Support } from '../support.ts';
import type { Wanted } from './fit.ts';
import { isForOthers, purposesOfPeople } from './people.ts';

/**
 * How much of what is wanted a support serves. What its list of purposes says holds for all with the same one, unless it
 * matters for which people it is. `list`: the number of its list, of so many.
 */
export function purposeFits(lists: number, wanted: Wanted): (support: Support, list: number) => number {
  const known = new Float64Array(lists).fill(Number.NaN);
  const peopled = purposesOfPeople(wanted.text);
  return (support, list) => {
    const fit = known[list]!;
    if (!Number.isNaN(fit)) return fit;
    const ownFit = purposeFit(support, wanted);
    if (!support.purposes.some((each) => peopled.includes(each))) known[list] = ownFit;
    return ownFit;
  };
}

/** How much of what is wanted it serves, the more so the less it serves besides. */
function purposeFit(support: Support, { purposes, weights, worths, text }: Wanted): number {
  if (!support.purposes.some((each) => weights.has(each))) return 0;
  const worth = (each: Purpose) => worths.get(each) ?? 1;
  const weight = (each: Purpose) => (isForOthers(support, each, text) ? 0 : (weights.get(each) ?? 0));
  const served = sum(support.purposes.map((each) => worth(each) * weight(each)));
  if (served === 0) return 0;
  const asked = sum(purposes.map((each) => worth(each) * (weights.get(each) ?? 0)));
  const share = Math.min(1, served / asked);
  return share ** 0.7 * (0.5 + (0.5 * served) / sum(support.purposes.map(worth)));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
