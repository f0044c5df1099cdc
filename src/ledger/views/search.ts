import type { Page } from './documents.ts';
import type { CostBasis } from './origins.ts';

export type SearchKind = 'program' | 'indicator' | 'division';

export interface SearchHit {
  kind: SearchKind;
  /** The program's or indicator's program; `null` for a division. */
  programId: string | null;
  /** What was found: a program's name, an indicator's label, a division's name. */
  title: string;
  /** What stands beside it: the program's name for an indicator, divisions for a program. */
  context: string;
  fiscalYears: number[];
}

/** A name that the reader may have meant. */
export type SimilarTitle = Pick<SearchHit, 'kind' | 'programId' | 'title'>;

export interface SearchResult extends Page<SearchHit> {
  kinds: Record<SearchKind, number>;
}

/** What one division answers for, year by year. */
export interface DivisionView {
  jurisdiction: string;
  name: string;
  /** Earlier and later names, as organisations/ knows them. */
  predecessors: string[];
  successors: string[];
  /** Latest first. */
  years: {
    fiscalYear: number;
    cost: number;
    programs: {
      programId: string;
      name: string;
      cost: number | null;
      costBasis: CostBasis;
      isNew: boolean;
      policies: number[];
      divisions: string[];
    }[];
  }[];
}

export interface DivisionBrief {
  name: string;
  fiscalYears: number[];
  programs: number;
}
