import type { AnnualReport } from '../../../ledger/annual-report.ts';
import { emptyReport } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';

/** A year's content with what a test does not speak of left empty: 架空県, 令和2年度, as published. */
export function contentOf(report: Partial<AnnualReport>, more: Partial<ReportContent> = {}): ReportContent {
  return {
    jurisdiction: { code: '990001', name: '架空県' },
    fiscalYear: 2020,
    edition: { kind: 'published', number: 0, date: '2021-09-01', issued: '令和3年9月' },
    report: { ...emptyReport('made-up.txt'), fiscalYear: 2020, ...report },
    policies: [],
    charts: [],
    corrections: [],
    isSample: false,
    ...more,
  };
}
