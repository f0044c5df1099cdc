import type { FirmProfile } from '../../firms/index.ts';
import { meets } from '../matching/meets.ts';
import type { Amount } from './amount.ts';

/** What a firm plans. */
export interface Plan {
  /** What it costs, in 円. */
  cost?: number;
  /** How many, where a support pays for each: people, vehicles. */
  units?: number;
}

/** What a support would bring, in 円. */
export interface Estimate {
  /** What would be paid. */
  paid: number;
  /** What the firm bears itself: cost less what is paid; `null` where the plan has no cost. */
  own: number | null;
  /** The rate alone would give more. */
  isCapped: boolean;
  /** The amount that it was reckoned by. */
  by: Amount;
  /** Holds only if the firm meets what it has not said yet. */
  isConditional: boolean;
}

/** Rates are printed with one decimal; what they mean is a fraction: 33.3 is a third. */
const FRACTIONS: readonly [numerator: number, denominator: number][] = [1, 2, 3, 4, 5, 6, 8, 9, 10].flatMap(
  (of) => Array.from({ length: of }, (_, at): [number, number] => [at + 1, of]),
);

/**
 * What a plan would bring: the best of the amounts that hold for the firm. `null` where the operator has said nothing
 * that a sum could be made of, or the plan lacks what the amount is reckoned from. Fractions of a 円 fall away.
 */
export function estimate(amounts: readonly Amount[], plan: Plan, profile: FirmProfile = {}): Estimate | null {
  const found = amounts.flatMap((amount) => {
    const truth = amount.when === undefined ? 'yes' : meets(profile, amount.when);
    const sum = truth === 'no' ? null : sumOf(amount, plan);
    return sum === null ? [] : [{ ...sum, by: amount, isConditional: truth === 'unknown' }];
  });
  const certain = found.filter(({ isConditional }) => !isConditional);
  const [best] = (certain.length > 0 ? certain : found).toSorted((a, b) => b.paid - a.paid);
  if (best === undefined) return null;
  return { ...best, own: plan.cost === undefined ? null : plan.cost - best.paid };
}

function sumOf(amount: Amount, plan: Plan): Pick<Estimate, 'paid' | 'isCapped'> | null {
  const whole = wholeOf(amount, plan);
  if (whole === null) return null;
  const limit = Math.min(amount.ceiling ?? Number.POSITIVE_INFINITY, plan.cost ?? Number.POSITIVE_INFINITY);
  const paid = Math.min(whole, limit);
  if (amount.floor !== undefined && paid < amount.floor) return { paid: 0, isCapped: false };
  return { paid, isCapped: whole > limit };
}

function wholeOf({ rate, perUnit }: Amount, { cost, units }: Plan): number | null {
  if (perUnit !== undefined) {
    return units === undefined ? null : perUnit.yen * Math.min(units, perUnit.most ?? units);
  }
  if (rate === undefined || cost === undefined) return null;
  const [numerator, denominator] = fractionOf(rate);
  return Math.floor((cost * numerator) / denominator);
}

function fractionOf(rate: number): [number, number] {
  const printed = Math.round(rate * 10);
  const known = FRACTIONS.find(([over, under]) => Math.round((over * 1000) / under) === printed);
  return known ?? [printed, 1000];
}
