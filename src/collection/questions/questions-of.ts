import { changeInPercent, changeOfCells, formatFiscalYear, parseThousandYen } from '../../values/index.ts';
import type { FieldKey, Question } from '../question.ts';
import type { Round } from '../round.ts';
import { COST_REASON, FIXED, type FixedQuestion } from './fixed.ts';
import { type Cell, cellKey } from './keys.ts';
import { CELL_LABELS } from './limits.ts';
import { type AnswerFields, fieldValue, formRows, isEmptyRow, isKnownRow } from './rows.ts';

/** Free rows at the end of the indicator table. */
export const SPARE_ROWS = 3;

export interface AskingContext {
  round: Pick<Round, 'fiscalYear' | 'sourceYear' | 'threshold'>;
  /** The form on paper has a place for every reason; in the browser a reason appears when a value has moved. */
  withEveryReason?: boolean;
  spareRows?: number;
}

/**
 * What is asked of a program, in the order of the form: made of the values that stand in it, of last year's, and of
 * what was counted. A reason is asked where a value moved by more than the round's threshold.
 */
export function questionsOf(answer: AnswerFields, context: AskingContext): Question[] {
  const asked = FIXED.flatMap((fixed) => {
    const question = fixedQuestion(answer, fixed);
    return fixed.key === 'cost' ? [question, ...costReason(answer, context)] : [question];
  });
  const rows = formRows(answer, context.spareRows ?? SPARE_ROWS);
  return [...asked, ...rows.flatMap((row) => rowQuestions(answer, row, context))];
}

function fixedQuestion(answer: AnswerFields, fixed: FixedQuestion): Question {
  return { ...fixed, ...standing(answer, fixed.key) };
}

/** Whether the cost moved so far that a reason is asked. */
export function isCostMoved(answer: AnswerFields, threshold: number): boolean {
  const [before, now] = [answer.lastYear.cost ?? '', fieldValue(answer, 'cost')].map(parseThousandYen);
  if (isNew(answer) || before == null || now == null) return false;
  return Math.abs(changeInPercent(before, now)) > threshold;
}

/** Whether the indicator moved so far that a reason is asked. */
export function isRowMoved(answer: AnswerFields, row: number, threshold: number): boolean {
  const [before, now] = [cellKey(row, 'previous'), cellKey(row, 'current')].map((key) =>
    fieldValue(answer, key),
  );
  return !isNew(answer) && Math.abs(changeOfCells(before!, now!) ?? 0) > threshold;
}

/** What was begun this year has nothing to be compared with. */
const isNew = (answer: AnswerFields): boolean => fieldValue(answer, 'isNew') === '1';

function costReason(answer: AnswerFields, context: AskingContext): Question[] {
  const isAsked = isCostMoved(answer, context.round.threshold);
  if (!isAsked && !context.withEveryReason && fieldValue(answer, COST_REASON) === '') return [];
  return [
    {
      ...{ key: COST_REASON, section: 'money', kind: 'reason', label: '事業費の増減の理由' },
      ...{ hint: reasonHint(context), isRequired: isAsked, ...standing(answer, COST_REASON) },
    },
  ];
}

function rowQuestions(answer: AnswerFields, row: number, context: AskingContext): Question[] {
  const isUsed = !isEmptyRow(answer, row);
  const cell = (name: Cell, kind: Question['kind'], isRequired: boolean, hint: string | null): Question => ({
    ...{ key: cellKey(row, name), section: 'indicators', kind, label: CELL_LABELS[name], hint },
    ...{ isRequired, ...standing(answer, cellKey(row, name)), row },
  });
  const { fiscalYear } = context.round;
  const isKnown = isKnownRow(answer, row);
  const previous = isKnown ? null : `${formatFiscalYear(fiscalYear - 1)}の値が分かれば書きます。`;
  const isAsked = isUsed && isRowMoved(answer, row, context.round.threshold);
  const isReasonShown =
    isAsked || context.withEveryReason || fieldValue(answer, cellKey(row, 'reason')) !== '';
  return [
    cell('label', 'line', isUsed, isKnown ? '使わなくなった項目は、項目名と当年度を空にします。' : null),
    cell('previous', 'quantity', false, previous),
    cell('current', 'quantity', isUsed, isKnown ? null : '例：22名、延べ58名、中止'),
    ...(isReasonShown ? [cell('reason', 'reason', isAsked, reasonHint(context))] : []),
  ];
}

const reasonHint = ({ round }: AskingContext): string =>
  `前年度から${round.threshold}%を超えて動いたときに、短く書きます。`;

function standing(
  { lastYear, counted }: AnswerFields,
  key: FieldKey,
): Pick<Question, 'lastYear' | 'counted'> {
  return { lastYear: lastYear[key] ?? null, counted: counted[key] ?? null };
}
