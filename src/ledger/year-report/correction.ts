import type { AnnualReport, Origin } from '../annual-report.ts';

/** A row of the 正誤表: a place of the earlier edition, what it says there and what holds. */
export interface Correction extends Origin {
  /** Id of the document tree under which it is printed (`program-1-12`, `master-list`). */
  target: string;
  /** ①12「…事業」の個票, 別紙1 小計 …. */
  place: string;
  program: string | null;
  policy: number | null;
  no: number | null;
  /** 事業費, 新規 …. */
  item: string;
  wrong: string;
  right: string;
  /** Why the right one holds: 施策一覧による, 担当者の判断（…）. */
  reason: string;
}

/** Something that a report says at one place, in the words in which it is printed. */
export interface SaidPlace extends Omit<Correction, 'wrong' | 'right' | 'reason'> {
  /** The row, sheet or section, the same in every edition: by the program's id where there is one. */
  subject: string;
  programId: string | null;
  /** Distinguishes what the subject says; `name` is what it is called when it is left out or added as a whole. */
  attribute: string;
  said: string;
}

/** Why the later report says otherwise. */
export type CorrectionReason = (place: SaidPlace) => string;

/** A year's report as its documents state it and with accepted facts. */
export interface AcceptedReport {
  stated: AnnualReport;
  report: AnnualReport;
  /** Why the accepted facts say what they say at a place. */
  why: CorrectionReason;
}

/** With every place where the two differ. */
export interface CorrectedReport extends AcceptedReport {
  corrections: Correction[];
}
