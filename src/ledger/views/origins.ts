/** What kind of place in a document states something. */
export type StatementKind =
  | 'master-row'
  | 'list-row'
  | 'sheet'
  | 'indicator'
  | 'subtotal'
  | 'definition'
  | 'table'
  | 'figure'
  | 'economic-note'
  | 'case-study'
  | 'council-member'
  | 'section';

/** The place that a shown value was taken from; `line` counts within the page when `pdfPage` is given. */
export interface ValueOrigin {
  documentId: string;
  file: string;
  line: number;
  pdfPage?: number;
  kind: StatementKind;
  /** The document is no annual report but a paper of the council, which has no lists and sheets. */
  isPaper?: true;
}

/** Why one of several statements about the same thing was accepted. */
export type AcceptReason =
  | 'not-stated'
  | 'only-statement'
  | 'all-agree'
  | 'master-list'
  | 'policy-list'
  | 'sheet'
  | 'original-over-relisting'
  | 'later-document'
  | 'misprint'
  | 'person';

/** The attributes of a program in one fiscal year that documents state and a person may decide. */
export type FactAttribute =
  | 'name'
  | 'cost'
  | 'national'
  | 'other'
  | 'general'
  | 'isNew'
  | 'isPriority'
  | 'isKeyResult'
  | 'period'
  | 'foundation'
  | 'divisions';

export type FactValue = string | number | boolean | string[] | null;

/** One accepted value with its origin, and every statement about the same thing that says otherwise. */
export interface Fact<T extends FactValue = FactValue> {
  value: T;
  /** `null` when no document states it (a person decided it, or nobody says anything). */
  origin: ValueOrigin | null;
  reason: AcceptReason;
  /** The reason as a sentence for the page. */
  reasonText: string;
  decidedBy: string | null;
  /** That person's reason. */
  decidedWhy: string | null;
  others: { value: FactValue; origin: ValueOrigin }[];
}

/** What a cost is: the budget as first voted, the settled account, or not known. */
export type CostBasis = '当初予算' | '決算' | '不明';

/** Amounts in 千円; `null` means that nothing is stated. */
export interface Amounts {
  cost: number | null;
  national: number | null;
  other: number | null;
  general: number | null;
}
