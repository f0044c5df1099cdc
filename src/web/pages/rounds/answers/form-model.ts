import {
  COST_REASON,
  type FieldKey,
  fieldValue,
  type Question,
  type QuestionSection,
  questionsOf,
  type Remark,
  type Values,
  withChanges,
} from '../../../../collection/index.ts';
import type { AnswerView, FieldFinding } from '../../../round-services.ts';
import type { Mode } from './mode.ts';

/** An answer's form as it is shown: with what stands in it, or with what somebody has typed and not saved. */
export interface FormModel {
  view: AnswerView;
  mode: Mode;
  /** The version on which the person works. */
  base: number;
  questions: readonly Question[];
  findings: readonly FieldFinding[];
  wordAt: (key: FieldKey) => string;
  /** Remarks that were typed and not sent, by their field's name. */
  typedRemarks: Readonly<Record<string, string>>;
  /** Whether the visitor may comment. */
  mayRemark: boolean;
}

/** The model for values that somebody typed: which reasons are asked follows from them. */
export function typedModel(model: FormModel, sent: Values, findings: readonly FieldFinding[]): FormModel {
  const { answer, round } = model.view;
  const fields = { ...answer, values: withChanges(answer.values, sent) };
  return {
    ...model,
    questions: questionsOf(fields, { round }),
    findings,
    wordAt: (key) => sent[key] ?? fieldValue(fields, key),
  };
}

export const questionsIn = ({ questions }: FormModel, section: QuestionSection): Question[] =>
  questions.filter((each) => each.section === section);

export const isMissing = ({ wordAt }: FormModel, { key, isRequired }: Question): boolean =>
  isRequired && wordAt(key).trim() === '';

/** Findings and empty fields that still want something done: what somebody lets stand wants nothing. */
export function openPoints(model: FormModel) {
  const findings = model.findings.filter(({ reason }) => reason === '');
  const told = new Set(findings.map(({ field }) => field));
  const missing = model.questions.filter((each) => isMissing(model, each) && !told.has(each.key));
  return { findings, missing };
}

/** Where on the form something about a field is shown; what has no place there belongs to the whole. */
function placeOf(field: FieldKey | null, questions: readonly Question[]): FieldKey | null {
  if (field === COST_REASON) return 'cost';
  const shown = field?.replace(/^(indicator-\d+)-reason$/, '$1-current') ?? null;
  return questions.some(({ key }) => key === shown) ? shown : null;
}

export const remarksAt = ({ view, questions }: FormModel, field: FieldKey | null): Remark[] =>
  view.remarks.filter((each) => placeOf(each.field, questions) === field);

export const findingsAt = ({ findings, questions }: FormModel, field: FieldKey | null): FieldFinding[] =>
  findings.filter((each) => placeOf(each.field, questions) === field);

/** The anchor and the name of the text of a remark; `answer` stands for the whole. */
export const remarkName = (field: FieldKey | null): string => `remark-${field ?? 'answer'}`;
