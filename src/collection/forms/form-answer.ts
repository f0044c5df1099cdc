import type { Answer, Remark } from '../answer.ts';
import type { FieldKey, Question, Values } from '../question.ts';

/** An answer with all that its form shows. */
export interface FormAnswer {
  answer: Answer;
  organisationName: string;
  /** With every reason, as on paper. */
  questions: readonly Question[];
  remarks: readonly Remark[];
}

/** Something at a field that a person should look at: a finding of `checking`, or what was met on the form's way back. */
export interface FormFinding {
  /** `null`: about the whole answer. */
  field: FieldKey | null;
  rule: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  /** Where a person says why it may stand; empty where nobody can. */
  reasonKey: FieldKey;
  reason: string;
}

/** Nobody has said yet why it may stand. */
export const isOpen = ({ reason }: FormFinding): boolean => reason === '';

/** Stands where the id of a rule would. */
export const MET = 'form';

/** What was met on the way back is no rule: it is mended, not excused. */
export const metOnTheWay = (
  field: FieldKey | null,
  severity: FormFinding['severity'],
  message: string,
): FormFinding => ({ field, rule: MET, severity, message, reasonKey: '', reason: '' });

/** A form that is handed back: the person's own words, and what is to be said of them. */
export interface HandedBack {
  values: Values;
  findings: readonly FormFinding[];
}

/** Whom to ask about the round. */
export interface FormContact {
  name: string;
  /** Telephone, mail; empty where nobody said. */
  line: string;
}

/** What the program is called now. */
export const programName = ({ values, lastYear }: Pick<Answer, 'values' | 'lastYear'>): string =>
  values.name?.trim() || lastYear.name?.trim() || '（名称未記入の事業）';
