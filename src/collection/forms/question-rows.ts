import type { FormCell, FormLook, FormRow } from '../../formats/index.ts';
import type { Remark } from '../answer.ts';
import type { FieldKey, Question, Values } from '../question.ts';
import { checkOf } from './checks.ts';
import type { FormFinding } from './form-answer.ts';
import { shownValue } from './shown-value.ts';
import { KEEP_WORDS, REMARK_WORDS, REQUIRED, SEVERITY_WORDS, UNIT } from './words.ts';

/** What the rows of a form are made of beside the questions. */
export interface Ground {
  values: Values;
  /** Those that are open. */
  remarks: readonly Remark[];
  findings: readonly FormFinding[];
}

const WIDE: ReadonlySet<Question['kind']> = new Set(['prose', 'reason']);

/** Question by question: label, last year's value, the cell to be filled in, how; long texts take the whole width. */
export const questionRows = (questions: readonly Question[], ground: Ground): FormRow[] =>
  questions.flatMap((question) => [
    ...(WIDE.has(question.kind) ? wideRows(question, ground) : [narrowRow(question, ground)]),
    ...notesAt(question.key, ground),
  ]);

function narrowRow(question: Question, ground: Ground): FormRow {
  const last = question.lastYear ?? '';
  const isAmount = question.kind === 'yen';
  return {
    height: 22,
    cells: [
      { column: 0, across: 2, value: labelText(question), look: 'label' },
      {
        column: 2,
        value: last === '' ? null : shownValue(question, last),
        look: isAmount ? 'lastNumber' : 'last',
      },
      { column: 3, ...inputCell(question, ground) },
      { column: 4, value: howText(question), look: 'hint' },
    ],
  };
}

function wideRows(question: Question, ground: Ground): FormRow[] {
  const how = howText(question);
  const last = question.lastYear ?? '';
  const rows: FormRow[] = [];
  if (how !== '') rows.push(besideLabel('書き方', how, 'hint'));
  if (last !== '') rows.push(besideLabel('前年度', last, 'lastLong'));
  const input: FormRow = {
    height: question.section === 'texts' ? 90 : 34,
    cells: [
      { column: 0, across: 2, value: labelText(question), look: 'label' },
      { column: 2, across: 3, ...inputCell(question, ground) },
    ],
  };
  return [...rows.map((row) => ({ ...row, staysWithNext: true })), input];
}

const besideLabel = (label: string, value: string, look: FormLook): FormRow => ({
  cells: [
    { column: 0, across: 2, value: label, look: 'hint' },
    { column: 2, across: 3, value, look },
  ],
});

/** The cell in which a person writes, or in which stands what was counted. */
export function inputCell(question: Question, { values, findings }: Ground): Omit<FormCell, 'column'> {
  const { key, kind, counted } = question;
  const isAmount = kind === 'yen';
  if (counted !== null) {
    return {
      ...{ key, value: shownValue(question, counted.value) },
      look: isAmount ? 'fixedNumber' : 'fixed',
    };
  }
  const said = findings.filter(({ field }) => field === key).map(findingText);
  const isShort = kind === 'mark' || kind === 'choice';
  return {
    ...{ key, value: shownValue(question, values[key] ?? ''), isOpen: true, check: checkOf(question) },
    look: isAmount ? 'inputNumber' : isShort ? 'inputCentre' : WIDE.has(kind) ? 'inputLong' : 'input',
    ...(said.length > 0 ? { comment: said.join('\n') } : {}),
  };
}

/** The unit stands once above the amounts. */
export const labelText = ({ label, isRequired }: Question): string =>
  `${label.replace(UNIT, '')}${isRequired ? REQUIRED : ''}`;

export const howText = ({ hint, counted }: Question): string =>
  counted === null ? (hint ?? '') : `${counted.origin}から入った値です。変えられません。`;

/** What was said at a field, or about the whole answer, each in a row below it. */
export function notesAt(field: FieldKey | null, { values, remarks, findings }: Ground): FormRow[] {
  const row = (value: string, look: FormLook): FormRow => ({
    cells: [{ column: 0, across: 5, value, look }],
  });
  return [
    ...remarks.filter((remark) => remark.field === field).map((remark) => row(remarkText(remark), 'remark')),
    ...findings
      .filter((finding) => finding.field === field)
      .flatMap((finding, at, all) => {
        const said = row(findingText(finding), 'finding');
        const isAsked = all.slice(0, at).some(({ reasonKey }) => reasonKey === finding.reasonKey);
        return finding.reasonKey === '' || isAsked ? [said] : [said, keepRow(finding.reasonKey, values)];
      }),
  ];
}

/** Under a finding of a rule: why it may stand. Its label begins as all notes do: such rows come and go. */
const keepRow = (key: FieldKey, values: Values): FormRow => ({
  height: 34,
  cells: [
    { column: 0, across: 2, value: `［${KEEP_WORDS.label}］${KEEP_WORDS.hint}`, look: 'hint' },
    {
      ...{ column: 2, across: 3, key, value: values[key] ?? '', look: 'inputLong' },
      ...{ isOpen: true, check: checkOf({ kind: 'reason', hint: null }) },
    },
  ],
});

const remarkText = ({ kind, name, at, text }: Remark): string =>
  `［${REMARK_WORDS[kind]}］${name}（${at.slice(0, 10)}）：${text}`;

const findingText = ({ severity, message }: FormFinding): string =>
  `［${SEVERITY_WORDS[severity]}］${message}`;
