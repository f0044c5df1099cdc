import type { Counted, FieldKey, Values } from './question.ts';

/**
 * waiting 未着手: created by the rollover, so that silence is visible. draft 保存済み・未提出. submitted 提出済み.
 * approved 承認済み. returned 差し戻し. accepted 受理済み.
 */
export const ANSWER_STATES = ['waiting', 'draft', 'returned', 'submitted', 'approved', 'accepted'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** Who holds the ball. */
export type Holder = 'editor' | 'approver' | 'secretariat' | 'nobody';

/** A program of last year from which the answer's program comes. None: the program is new. */
export interface AnswerOrigin {
  program: string;
  kind: 'same-name' | 'renamed' | 'merged' | 'split' | 'succeeded';
}

/** 掲載 under a policy; the first is the original, the others are relistings. */
export interface AnswerListing {
  policy: number;
  group: string | null;
  /** Its place under the policy: smaller comes first; at the end when it is not said. */
  position?: number;
}

export interface AnswerKey {
  jurisdiction: string;
  fiscalYear: number;
  id: string;
}

/** 回答: what one organisation says of one program in one round. */
export interface Answer {
  id: string;
  fiscalYear: number;
  state: AnswerState;
  holder: Holder;
  /** Since when the ball lies there, ISO 8601. */
  since: string;
  /** ISO date by which it is due from its organisation: the round's, unless the secretariat gave another. */
  due: string;
  /** Id of the organisation that answers. */
  organisation: string;
  /** Ids of all organisations that are printed as 担当課等, the answering one first. */
  organisations: readonly string[];
  origins: readonly AnswerOrigin[];
  listings: readonly AnswerListing[];
  /** 1 is what the rollover filled in; grows with every saving. */
  version: number;
  values: Values;
  /** Last year's values under the same keys; empty for a new program. */
  lastYear: Values;
  counted: Readonly<Record<FieldKey, Counted>>;
  /** Its place in the report. */
  position: number;
  /** Whether an approver (課長) of its organisation stands between submission and the secretariat. */
  needsApproval: boolean;
}

/** Who acts, as the round records it. */
export interface By {
  account: string | null;
  name: string;
  /** As what the person acts, where somebody says so; the table of steps then holds for it. */
  as?: readonly Exclude<Holder, 'nobody'>[];
}

export type AnswerEventKind =
  | 'opened'
  | 'saved'
  | 'submitted'
  | 'withdrawn'
  | 'approved'
  | 'returned'
  | 'accepted'
  | 'reopened'
  | 'handed-over';

/** Something that happened to an answer, as its history shows it. */
export interface AnswerEvent {
  kind: AnswerEventKind;
  version: number;
  at: string;
  account: string | null;
  name: string;
  note: string | null;
  /** Of a submission. */
  receipt: Receipt | null;
}

/** 受付票: proof that an answer was submitted. */
export interface Receipt {
  /** R7-0042: the round's year and a running number. */
  number: string;
  at: string;
  name: string;
  version: number;
  /** SHA-256 of the submitted values, hexadecimal. */
  hash: string;
}

/** A comment or a question at a field; it stays there until somebody closes it. */
export interface Remark {
  id: string;
  /** `null`: about the whole answer. */
  field: FieldKey | null;
  kind: 'comment' | 'question' | 'return';
  text: string;
  account: string | null;
  name: string;
  at: string;
  replyTo: string | null;
  closedAt: string | null;
  closedBy: string | null;
}

/** Two people changed the same field: nothing was saved, and both words are shown. */
export interface FieldConflict {
  field: FieldKey;
  base: string;
  theirs: string;
  yours: string;
  /** Who saved first. */
  name: string;
  at: string;
}
