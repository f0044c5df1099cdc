import { madeUpReport } from '../../src/ledger/made-up.ts';
import { options } from './documents.ts';

/** The numbered report: another prefecture every twenty, with as many programs as make an import take a moment. */
export function reportToKill(number: number) {
  const seed = 1 + Math.floor(number / 20);
  const report = madeUpReport({ fiscalYear: 2000 + (number % 20), programs: 40, seed });
  return { report, options: { ...options(report.file), jurisdiction: String(980_000 + seed) } };
}
