import type { YearSummary } from '../ledger/index.ts';

/**
 * The year that comes next can be written before any document covers it, as can a year that is missing between two; what
 * is further away is a mistyped address.
 */
export function isOpenYear(years: readonly Pick<YearSummary, 'fiscalYear'>[], fiscalYear: number): boolean {
  const [first, last] = [years[0]?.fiscalYear, years.at(-1)?.fiscalYear];
  return first !== undefined && last !== undefined && fiscalYear > first && fiscalYear <= last + 1;
}
