import type { AnnualReport, ProgramEntry } from '../../ledger/index.ts';

/**
 * The same report with lines that count in the order of the paper. The ledger orders listings by their lines, and the
 * places that lead back to fields follow the answers, not the policies.
 */
export function linesInOrder(report: AnnualReport): AnnualReport {
  let last = 0;
  const next = (): number => {
    last += 1;
    return last;
  };
  const placed = <Row extends object>(row: Row): Row & { line: number } => ({ ...row, line: next() });
  const masterList = report.masterList.map(placed);
  const listed = report.programs.map((entry) => ({ ...entry, listLine: next() }));
  const programs = listed.map(
    (entry): ProgramEntry => ({
      ...placed(entry),
      overviewLines: entry.overviewLines.map(placed),
      resultLines: entry.resultLines.map(placed),
      indicators: entry.indicators.map(placed),
      teamLines: entry.teamLines.map(placed),
    }),
  );
  return { ...report, masterList, programs, subtotals: report.subtotals.map(placed) };
}
