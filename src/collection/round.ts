import type { AnswerState, Holder } from './answer.ts';

/** 照会: the collection of one fiscal year. */
export interface Round {
  fiscalYear: number;
  /** The year from whose programs the answers were made. */
  sourceYear: number;
  state: 'open' | 'closed';
  /** ISO dates: until when organisations submit, approvers approve, the secretariat accepts. */
  submitBy: string;
  approveBy: string;
  acceptBy: string;
  /** A reason is asked where a value moved against last year by more than this, in percent. */
  threshold: number;
  openedAt: string;
  openedBy: string;
  closedAt: string | null;
  closedBy: string | null;
  /** When the accepted answers went into the ledger, last. */
  takenAt: string | null;
  record: RoundRecord | null;
}

/** What the round cost and found, kept when it closes. */
export interface RoundRecord {
  answers: number;
  organisations: number;
  /** Days from opening to the last acceptance, and of each state on average. */
  days: number;
  daysByHolder: Partial<Record<Holder, number>>;
  returns: number;
  late: number;
  /** Open at acceptance, by rule id. */
  findingsByRule: Record<string, number>;
  /** Findings that somebody let stand, with the reason. */
  waivers: { program: string; rule: string; reason: string; name: string }[];
}

/** One organisation of the board. */
export interface BoardRow {
  organisation: string;
  name: string;
  counts: Record<AnswerState, number>;
  /** Days since the ball has lain there longest, by state. */
  oldestDays: Partial<Record<AnswerState, number>>;
  holder: Holder;
  /** Open findings by severity over all its answers. */
  errors: number;
  warnings: number;
  openRemarks: number;
  late: number;
  /** ISO date on which its last answer is expected; `null` when nothing can be said or all is accepted. */
  expected: string | null;
}

export interface Board {
  round: Round;
  rows: BoardRow[];
  total: number;
  accepted: number;
  expected: string | null;
}
