/** What the pages ask of the ledger. Every shown value carries its origin. Amounts are integers in 千円. */
import type { DocumentView, FindingFilter, FindingsPage } from './views/documents.ts';
import type { PolicySort, PolicyYear } from './views/policy-year.ts';
import type { LineageLink, LineageState, ProgramView } from './views/program.ts';
import type { DivisionBrief, DivisionView, SearchKind, SearchResult, SimilarTitle } from './views/search.ts';
import type { Comparison, JurisdictionSummary, YearSummary } from './views/years.ts';

export type * from './views/documents.ts';
export type * from './views/origins.ts';
export type * from './views/policy-year.ts';
export type * from './views/program.ts';
export type * from './views/search.ts';
export type * from './views/years.ts';

/** `jurisdiction` is a code such as `020001`; `null` answers mean that the ledger does not hold the thing. */
export interface LedgerViews {
  /** Grows with every writing transaction: pages rendered at the same revision are the same. */
  revision(): Promise<number>;
  jurisdictions(): Promise<JurisdictionSummary[]>;
  /** Ascending by fiscal year. */
  years(jurisdiction: string): Promise<YearSummary[]>;
  policyYear(
    jurisdiction: string,
    fiscalYear: number,
    policy: number,
    sort?: PolicySort,
  ): Promise<PolicyYear | null>;
  program(jurisdiction: string, id: string): Promise<ProgramView | null>;
  divisions(jurisdiction: string): Promise<DivisionBrief[]>;
  division(jurisdiction: string, name: string): Promise<DivisionView | null>;
  findings(jurisdiction: string, filter?: FindingFilter, page?: number): Promise<FindingsPage>;
  document(jurisdiction: string, id: string): Promise<DocumentView | null>;
  /** Proposals wait here for a person; same-name continuations are left out unless asked for. */
  lineage(
    jurisdiction: string,
    filter?: { state?: LineageState; fiscalYear?: number; withSameName?: boolean },
  ): Promise<LineageLink[]>;
  /** `exceptYears`: what only these years have is neither told nor counted. */
  search(
    jurisdiction: string,
    text: string,
    kind?: SearchKind,
    page?: number,
    exceptYears?: readonly number[],
  ): Promise<SearchResult>;
  /** For words that are found nowhere: names that look like them, most alike first. */
  similarTitles(jurisdiction: string, text: string, exceptYears?: readonly number[]): Promise<SimilarTitle[]>;
  comparison(fiscalYear: number): Promise<Comparison>;
}
