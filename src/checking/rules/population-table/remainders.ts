import type { AnnualReport, StatedTable } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { sum } from '../../costs/statements.ts';
import { findingAt, placeOf } from '../../finding.ts';
import type { PopulationRow } from '../../tables/population.ts';

/** Age unknown is carried on unchanged from one census (every year divisible by 5) to the next. */
const CENSUS_EVERY = 5;
/** A rest must be shared by so many rows between two censuses to judge the others. */
const LEAST_WITNESSES = 2;

/** Rows whose parts are more than the total, or whose rest jumps away from the rows around it. */
export function remainderFindings(
  report: AnnualReport,
  table: StatedTable,
  rows: readonly PopulationRow[],
): Finding[] {
  let trusted: PopulationRow | null = null;
  return rows.flatMap((row) => {
    const near = rows.filter((other) => period(other) === period(row));
    const judged = judge(row, near, trusted);
    if (judged) return [finding(report, table, row, judged.usual, judged.severity)];
    trusted = row;
    return [];
  });
}

/** `before` is the last row about which nothing was wrong: a wrong row says nothing about the next. */
function judge(row: PopulationRow, near: readonly PopulationRow[], before: PopulationRow | null) {
  const rest = remainder(row);
  const usual = usualRemainder(near);
  if (rest < 0 || (usual !== null && usual !== rest)) return { usual, severity: 'error' as const };
  if (usual !== null || !before || !isOddStep(before, row, near)) return null;
  return { usual: remainder(before), severity: 'warning' as const };
}

/**
 * A rest that changes without a census between, hardly changes at one, or grows beyond belief is no census's doing.
 * Where three years and more between two censuses all differ, the estimates were revised year by year: then nothing
 * can be told.
 */
function isOddStep(before: PopulationRow, row: PopulationRow, near: readonly PopulationRow[]): boolean {
  const step = Math.abs(remainder(row) - remainder(before));
  if (step === 0 || near.length >= 3) return false;
  return period(before) === period(row) || step < remainder(before) / 5 || step > row.total / 20;
}

function remainder({ total, parts }: PopulationRow): number {
  return total - sum(parts);
}

function period({ year }: PopulationRow): number {
  return Math.floor((year ?? 0) / CENSUS_EVERY);
}

/** The rest that all rows but one share; `null` when they are too few or too different to tell. */
function usualRemainder(rows: readonly PopulationRow[]): number | null {
  const rests = rows.map(remainder);
  const usual = rests.find((rest) => rests.filter((other) => other === rest).length >= rests.length - 1);
  return usual !== undefined && rests.filter((rest) => rest === usual).length >= LEAST_WITNESSES
    ? usual
    : null;
}

function finding(
  report: AnnualReport,
  table: StatedTable,
  row: PopulationRow,
  usual: number | null,
  severity: 'error' | 'warning',
): Finding {
  const rest = remainder(row);
  const words = (persons: number) => `${persons.toLocaleString('ja-JP')}人`;
  const why =
    usual === null
      ? '年齢別の人数の合計が総人口より多くなっています'
      : `年齢不詳者に当たるこの差は前後の年では${words(usual)}なので、総人口か年齢別の人数のどれかが${words(Math.abs(rest - usual))}違うと思われます`;
  return findingAt(
    [placeOf(report, row), placeOf(report, table)],
    {},
    {
      rule: 'population-table',
      severity,
      message:
        `「${table.title}」の${row.label}の総人口は${words(row.total)}、年齢別の人数の合計は${words(row.total - rest)}で、` +
        `差は${words(rest)}です。${why}。元の統計で確認してください。`,
      expected: usual === null ? '総人口以下' : `差${words(usual)}`,
      actual: `差${words(rest)}`,
    },
  );
}
