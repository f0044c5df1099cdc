import type { YearSummary } from '../ledger/index.ts';

/** Only papers of the council speak of the year: programs without costs and without a basic policy. */
export function isPaperYear({ policies }: Pick<YearSummary, 'policies'>): boolean {
  return policies.length > 0 && policies.every(({ policy }) => policy === 0);
}
