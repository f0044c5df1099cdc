import type { AnnualReport, Indicator, ProgramEntry } from '../ledger/annual-report.ts';
import { compareNames, similarity } from '../values/index.ts';
import { align } from './align.ts';
import { nameKey } from './listings.ts';
import { labelKey, matchIndicators } from './sheets/match-indicators.ts';

/** The reports of two fiscal years that follow each other, of the same jurisdiction. */
export interface YearPair {
  earlier: AnnualReport;
  later: AnnualReport;
}

export function yearPairs(reports: readonly AnnualReport[]): YearPair[] {
  return reports.flatMap((earlier) =>
    reports.filter((later) => isNextYear(earlier, later)).map((later): YearPair => ({ earlier, later })),
  );
}

function isNextYear(earlier: AnnualReport, later: AnnualReport): boolean {
  if (earlier.fiscalYear === null || later.fiscalYear !== earlier.fiscalYear + 1) return false;
  const [a, b] = [earlier.jurisdiction, later.jurisdiction];
  return a === null || b === null || a === b;
}

/** The same program in both years; relistings are judged against their originals, not again here. */
export function samePrograms({ earlier, later }: YearPair): [ProgramEntry, ProgramEntry][] {
  return align(originals(earlier), originals(later), {
    keyOfLeft: (entry) => nameKey(entry.name),
    keyOfRight: (entry) => nameKey(entry.name),
    compare: (a, b) => (compareNames(a.name, b.name) === 'different' ? 0 : similarity(a.name, b.name)),
    atLeast: 0.1,
  }).pairs;
}

function originals(report: AnnualReport): ProgramEntry[] {
  return report.programs.filter((entry) => !entry.isRelisting);
}

/** The same indicators of a program: only rows whose labels a person reads as the same, and that stand once. */
export function sameIndicators(earlier: ProgramEntry, later: ProgramEntry): [Indicator, Indicator][] {
  return matchIndicators(once(earlier.indicators), once(later.indicators)).pairs.filter(
    ([a, b]) => compareNames(a.label, b.label) !== 'different',
  );
}

function once(indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(
    (row) => indicators.filter((other) => labelKey(other) === labelKey(row)).length === 1,
  );
}
