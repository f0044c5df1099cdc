import type { AnnualReport, Indicator, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import { levelUnit } from '../../sheets/cells.ts';
import { sameIndicators, samePrograms, type YearPair, yearPairs } from '../../years.ts';
import { unitsOf } from './units.ts';

/** An indicator that counts 回 in one report counts 回 in the next. */
export function nextYearUnits(reports: readonly AnnualReport[]): Finding[] {
  return yearPairs(reports).flatMap((years) =>
    samePrograms(years).flatMap(([before, after]) =>
      sameIndicators(before, after).flatMap(([a, b]) => compare(years, after, a, b)),
    ),
  );
}

function compare({ earlier, later }: YearPair, entry: ProgramEntry, a: Indicator, b: Indicator): Finding[] {
  const [before, after] = [unitsOf(a.current), unitsOf(b.previous)];
  if (before.length !== 1 || after.length !== 1 || levelUnit(before[0]!) === levelUnit(after[0]!)) return [];
  return [
    findingAt([placeOf(later, b), placeOf(earlier, a)], aboutEntry(entry), {
      rule: 'unit-changes',
      severity: 'warning',
      message:
        `「${entry.name}」の項目「${b.label}」の単位が、前年の報告では「${before[0]}」、この報告の前年度の欄では` +
        `「${after[0]}」です。数えたものを確認し、単位をそろえてください。`,
      expected: before[0]!,
      actual: after[0]!,
    }),
  ];
}
