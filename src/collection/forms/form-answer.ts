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

/** Something at a field that a person should look at. */
export interface FormFinding {
  /** `null`: about the whole answer. */
  field: FieldKey | null;
  severity: 'error' | 'warning' | 'info';
  message: string;
}

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
