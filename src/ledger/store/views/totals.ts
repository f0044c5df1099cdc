import type { Amounts } from '../../views/origins.ts';

/** Sums where at least one amount is stated; a column without any stays empty. */
export function sumOf(all: readonly Amounts[]): Amounts {
  const sum = (key: keyof Amounts) => {
    const stated = all.map((each) => each[key]).filter((value) => value !== null);
    return stated.length === 0 ? null : stated.reduce((total, value) => total + value, 0);
  };
  return { cost: sum('cost'), national: sum('national'), other: sum('other'), general: sum('general') };
}
