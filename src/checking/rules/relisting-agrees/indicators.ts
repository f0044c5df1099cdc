import type { AnnualReport, Indicator, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding, Severity } from '../../../ledger/finding.ts';
import { compareNames } from '../../../values/index.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import { sheetWhere } from '../../places.ts';
import { type CellComparison, compareCells } from '../../sheets/cells.ts';
import { matchIndicators } from '../../sheets/match-indicators.ts';

const rule = 'relisting-agrees';

/** How grave a differing cell is; a label alone that differs is wording. */
const SEVERITY: Record<CellComparison, Severity | null> = {
  value: 'error',
  unit: 'error',
  zero: 'warning',
  'one-sided': 'error',
  reason: 'info',
  same: null,
};

/** One finding per indicator that a relisting's sheet states differently, leaves out or adds. */
export function indicatorFindings(
  report: AnnualReport,
  original: ProgramEntry,
  relisting: ProgramEntry,
): Finding[] {
  const { pairs, onlyLeft, onlyRight } = matchIndicators(original.indicators, relisting.indicators);
  const where = `${sheetWhere(relisting)}（再掲）`;
  return [
    ...pairs.flatMap(([a, b]) => comparePair(report, original, relisting, a, b)),
    ...(isCutOff(report, relisting)
      ? []
      : onlyLeft.map((indicator) => lacking(report, original, relisting, indicator, where))),
    ...onlyRight.map((indicator) => lacking(report, relisting, original, indicator, sheetWhere(original))),
  ];
}

/** The sheet in which a report breaks off: what it lacks may stand behind the cut. */
function isCutOff(report: AnnualReport, entry: ProgramEntry): boolean {
  const last = report.programs.filter(({ alignment }) => alignment !== null).at(-1);
  return last === entry && report.notes.some(({ kind }) => kind === 'truncated');
}

function comparePair(
  report: AnnualReport,
  original: ProgramEntry,
  relisting: ProgramEntry,
  first: Indicator,
  again: Indicator,
): Finding[] {
  const cells = comparedCells(first, again);
  const labels = compareNames(first.label, again.label);
  const severity = gravest([...cells.map((cell) => SEVERITY[cell]), LABEL_SEVERITY[labels]]);
  if (severity === null) return [];
  const values = ({ label, previous, current }: Indicator) =>
    `${label}: ${shown(previous)}→${shown(current)}`;
  return [
    findingAt([placeOf(report, again), placeOf(report, first)], aboutEntry(relisting), {
      rule,
      severity,
      message:
        `再掲の「${relisting.name}」の項目「${again.label}」が、元の${sheetWhere(original)}と違います。` +
        `元は「${values(first)}」、再掲は「${values(again)}」です。${advice(cells)}`,
      expected: values(first),
      actual: values(again),
    }),
  ];
}

const LABEL_SEVERITY = { same: null, variant: 'info', different: 'warning' } as const;

function comparedCells(a: Indicator, b: Indicator): CellComparison[] {
  return [compareCells(a.previous, b.previous), compareCells(a.current, b.current)];
}

function gravest(severities: readonly (Severity | null)[]): Severity | null {
  return (['error', 'warning', 'info'] as const).find((each) => severities.includes(each)) ?? null;
}

function advice(cells: readonly CellComparison[]): string {
  if (cells.every((cell) => cell === 'same')) return '項目名をそろえてください。';
  if (cells.includes('unit')) return '数えたものを確認し、単位をそろえてください。';
  return '実績を確認し、正しい方にそろえてください。';
}

function shown(cell: string): string {
  return cell === '' ? '空欄' : cell;
}

function lacking(
  report: AnnualReport,
  having: ProgramEntry,
  entry: ProgramEntry,
  indicator: Indicator,
  where: string,
): Finding {
  return findingAt([placeOf(report, indicator), placeOf(report, entry)], aboutEntry(entry), {
    rule,
    severity: 'warning',
    message:
      `「${having.name}」の項目「${indicator.label}」は${sheetWhere(having)}にありますが、${where}にはありません。` +
      '同じ事業なので、項目をそろえてください。',
    expected: indicator.label,
    actual: 'ない',
  });
}
