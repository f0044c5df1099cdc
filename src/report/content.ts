import type { AnnualReport } from '../ledger/annual-report.ts';
import type { Correction, PolicyName } from '../ledger/index.ts';
import type { Chart } from '../trends/index.ts';

export type { Correction };

/** Everything of one fiscal year that its report prints: `assemble/` asks nothing else. */
export interface ReportContent {
  jurisdiction: { code: string; name: string };
  fiscalYear: number;
  edition: EditionMark;
  /**
   * What is printed, place by place: a year's statements (as published) or its accepted facts (corrected, draft),
   * together with the texts that people wrote in the ledger.
   */
  report: AnnualReport;
  /** In the order of the paper; under the wording of this year. */
  policies: PolicyName[];
  /** In the order of the paper; a chart without series says 資料なし. */
  charts: Chart[];
  /** 正誤表: what this edition says otherwise than the one before it. */
  corrections: Correction[];
  /** The facts are the sample's. */
  isSample: boolean;
}

export type EditionChoice = 'published' | 'corrected' | 'draft' | { number: number };

/** Which edition is printed. */
export interface EditionMark {
  kind: 'published' | 'corrected' | 'draft';
  /** 第1版 is 1; 0 for what was never published here (read from paper, or a draft). */
  number: number;
  /** ISO date: of the publication; for drafts and years read from paper the one that the year itself gives. */
  date: string;
  /** 令和3年9月, as the cover says it; `null` when nobody does. */
  issued: string | null;
}
