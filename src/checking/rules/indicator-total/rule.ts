import type { AnnualReport, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import type { Rule } from '../../rule.ts';
import { cellTotalFindings } from './cell-totals.ts';
import { partFindings } from './parts.ts';
import { rowTotalFindings } from './row-totals.ts';

/** 計 rows of an indicator table against the rows above, 計 within a cell, and うち rows against their whole. */
export const indicatorTotal: Rule = {
  id: 'indicator-total',
  title: '実績の表の計が内訳と合わない',
  severities: ['error', 'warning'],
  check: (reports) =>
    reports.flatMap((report) => report.programs.flatMap((entry) => checkSheet(report, entry))),
};

function checkSheet(report: AnnualReport, entry: ProgramEntry): Finding[] {
  return [
    ...rowTotalFindings(report, entry),
    ...cellTotalFindings(report, entry),
    ...partFindings(report, entry),
  ];
}
