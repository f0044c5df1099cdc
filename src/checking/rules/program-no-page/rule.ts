import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Rule } from '../../rule.ts';
import { numberFindings } from './numbers.ts';
import { pageFindings } from './pages.ts';

/** No. of a policy list runs 1, 2, 3 …; 掲載頁 never goes back and stays within its chapter. */
export const programNoPage: Rule = {
  id: 'program-no-page',
  title: '一覧の番号が飛ぶ・重なる、掲載頁が前後する',
  severities: ['error'],
  check: (reports) =>
    reports.flatMap((report: AnnualReport) => [...numberFindings(report), ...pageFindings(report)]),
};
