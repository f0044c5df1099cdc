import type { Amounts, CostBasis, FactAttribute, ValueOrigin } from './origins.ts';

/** `listed` is the order of the paper. Descending for money, ascending for words. */
export type PolicySort =
  | 'listed'
  | 'name'
  | 'cost'
  | 'national'
  | 'other'
  | 'general'
  | 'division'
  | 'period';

/** One listing, as the master list shows it, with accepted values. */
export interface PolicyRow extends Amounts {
  programId: string;
  no: number | null;
  group: string | null;
  name: string;
  isNew: boolean;
  isPriority: boolean;
  isKeyResult: boolean;
  isRelisting: boolean;
  costBasis: CostBasis;
  period: string | null;
  foundation: string | null;
  divisions: string[];
  /** 掲載頁 as the policy list states it. */
  page: number | null;
  description: string | null;
  /** The row of the master list; the row of the policy list where there is no master list. */
  origin: ValueOrigin;
  /** Attributes about which the documents of this year disagree. */
  disagreements: FactAttribute[];
  findings: number;
}

/** A subtotal as printed. */
export interface PrintedTotal extends Amounts {
  where: 'master' | 'list';
  policies: number[];
  includesRelistings: boolean;
  origin: ValueOrigin;
}

export interface PolicyYear {
  jurisdiction: string;
  fiscalYear: number;
  policy: number;
  rows: PolicyRow[];
  /** Computed from the rows. */
  own: Amounts;
  withRelistings: Amounts;
  printed: PrintedTotal[];
  /** Years in which the ledger holds this policy, ascending. */
  fiscalYears: number[];
}
