import type { DocumentBrief, SeverityCounts } from './documents.ts';
import type { Amounts } from './origins.ts';

/** Sum over the own listings (without relistings) of one policy. */
export interface PolicyTotal extends Amounts {
  policy: number;
  programs: number;
  relistings: number;
}

/** One fiscal year that the ledger holds, for the list of years. */
export interface YearSummary {
  fiscalYear: number;
  policies: PolicyTotal[];
  /** Each program counted once: relistings are left out. */
  grandTotal: Amounts;
  programs: number;
  /** Programs with the mark 新規. */
  newPrograms: number;
  /**
   * Programs of the year held before that nothing continues, counted only under policies which this year's
   * documents cover; `null` for the first year held.
   */
  endedPrograms: number | null;
  findings: SeverityCounts;
  documents: DocumentBrief[];
}

/** 基本方針 as the latest document words it. */
export interface PolicyName {
  policy: number;
  name: string;
  /** For tables: without the words that every policy shares. */
  shortName: string;
}

export interface JurisdictionSummary {
  /** Code of the local government: `020001`. */
  jurisdiction: string;
  name: string;
  isHome: boolean;
  isSample: boolean;
  /** Ascending. */
  fiscalYears: number[];
  programs: number;
  /** Ascending; only those that a document words. */
  policies: PolicyName[];
}

/** The same fiscal year in every jurisdiction held. */
export interface Comparison {
  fiscalYear: number;
  jurisdictions: {
    jurisdiction: string;
    name: string;
    programs: number;
    newPrograms: number;
    grandTotal: Amounts;
    policies: PolicyTotal[];
  }[];
}
