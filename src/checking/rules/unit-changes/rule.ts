import type { AnnualReport, Indicator, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';
import { levelUnit } from '../../sheets/cells.ts';
import { repeatsOriginal } from '../../sheets/repeated.ts';
import { nextYearUnits } from './next-year.ts';
import { contradictsLabel, unitsOf } from './units.ts';

const id = 'unit-changes';

/** The unit of an indicator stays the same from column to column and from year to year, and fits its label. */
export const unitChanges: Rule = {
  id,
  title: '同じ項目の単位が変わる、項目名と単位が合わない',
  severities: ['warning'],
  across: true,
  check: (reports) => [
    ...reports.flatMap((report) =>
      report.programs.flatMap((entry) => entry.indicators.flatMap((row) => checkRow(report, entry, row))),
    ),
    ...nextYearUnits(reports),
  ],
};

function checkRow(report: AnnualReport, entry: ProgramEntry, row: Indicator): Finding[] {
  const [before, now] = [unitsOf(row.previous), unitsOf(row.current)];
  const said = whatIsWrong(row, before, now);
  if (!said || repeatsOriginal(report, entry, row)) return [];
  return [
    findingAt([placeOf(report, row)], aboutEntry(entry), {
      rule: id,
      severity: 'warning',
      ...said,
      message: `「${entry.name}」の項目「${row.label}」${said.message}`,
    }),
  ];
}

function whatIsWrong(row: Indicator, before: string[], now: string[]) {
  const changed = before.length === 1 && now.length === 1 && levelUnit(before[0]!) !== levelUnit(now[0]!);
  const misfit = [before, now]
    .flatMap((units) => (units.length === 1 ? units : []))
    .find((unit) => contradictsLabel(row.label, unit));
  if (changed) {
    return {
      message: `の単位が、前年度は「${before[0]}」、当年度は「${now[0]}」です。数えたものを確認し、単位をそろえてください。`,
      expected: before[0]!,
      actual: now[0]!,
    };
  }
  if (misfit === undefined) return null;
  return {
    message: `の値の単位が「${misfit}」で、項目名と合いません。項目名と単位のどちらが正しいか確認してください。`,
    expected: '項目名に合う単位',
    actual: misfit,
  };
}
