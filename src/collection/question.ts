/**
 * What is asked of a program. The form in the browser, the Excel file, the merging of two people's words, comments and
 * the report of the year are all made of this one list; nothing else knows which fields there are.
 */

/** `cost`, `result`, `indicator-3-current`: the same in the browser, in the Excel file and in the log. */
export type FieldKey = string;

/** As a person typed it; what is not there is empty. Amounts are text in 千円 until the report is made. */
export type Values = Readonly<Record<FieldKey, string>>;

export type QuestionKind =
  /** One line of text. */
  | 'line'
  /** Several lines. */
  | 'prose'
  /** An amount in 千円. */
  | 'yen'
  /** One of the choices. */
  | 'choice'
  /** `1`, or empty. */
  | 'mark'
  /** An indicator's value: 22名, 延べ 58名, 中止. */
  | 'quantity'
  /** Why a value moved, or why a finding may stand. */
  | 'reason';

export type QuestionSection = 'program' | 'money' | 'texts' | 'indicators';

/** A value that is not to be typed, because it was counted or stated elsewhere, with its origin in words. */
export interface Counted {
  value: string;
  origin: string;
}

export interface Question {
  key: FieldKey;
  section: QuestionSection;
  kind: QuestionKind;
  /** 事業費, 新規; of an indicator's cell its column: 前年度, 当年度. */
  label: string;
  /** What to write, in one sentence; `null` where the label says it all. */
  hint: string | null;
  isRequired: boolean;
  choices?: readonly { value: string; label: string }[];
  /** What stood there last year; `null` where there was no such field. */
  lastYear: string | null;
  /** Locked: shown with its origin, in Excel protected. */
  counted: Counted | null;
  /** Row of the indicator table to which the cell belongs, from 1. */
  row?: number;
}
