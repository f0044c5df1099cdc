import type { Receipt } from '../collection/index.ts';
import {
  type AnswerOfRound,
  type HeldAnswer,
  labelOf,
  noteFound,
  type Round,
  RoundRefused,
  roundViews,
  saveAnswer,
  submitAnswer,
  type Values,
  withChanges,
} from '../collection/index.ts';
import type { By, FieldFinding, SaveOrder, SaveOutcome } from '../web/index.ts';
import { countsOf, findingsOf, openOnes } from './round-check.ts';
import { namesOfYear } from './round-organisations.ts';
import type { RoundParts } from './round-parts.ts';

/** What is found in an answer as it stands. */
export async function findingsAt(
  parts: RoundParts,
  round: Round,
  answer: HeldAnswer,
): Promise<FieldFinding[]> {
  const nameOf = namesOfYear(await parts.registerLately(), round.fiscalYear);
  return findingsOf(round, answer, { nameOf });
}

/** What would be found in an answer with these values. @throws RoundRefused */
export async function checkedValues(
  parts: RoundParts,
  key: AnswerOfRound,
  values: Values,
): Promise<FieldFinding[]> {
  const { round, answer } = await standing(parts, key);
  return findingsAt(parts, round, { ...answer, values: withChanges(answer.values, values) });
}

/**
 * Saves what was written, with the counts of what the rules find in it. They are counted before the answer is held, so
 * that others wait for the writing alone, and once more where it was merged with somebody else's.
 */
export async function saveChecked(
  parts: RoundParts,
  key: AnswerOfRound,
  { base, values }: SaveOrder,
  by: By,
  via: 'browser' | 'excel',
): Promise<SaveOutcome> {
  const { round, answer } = await standing(parts, key);
  const written = { ...answer, values: withChanges(answer.values, values) };
  const found = countsOf(await findingsAt(parts, round, written));
  const outcome = await saveAnswer(parts.room, key, { base, values, via, found }, by);
  if (outcome.kind === 'saved' && outcome.merged.length > 0) {
    const counts = countsOf(await findingsAt(parts, round, { ...answer, values: outcome.values }));
    await noteFound(parts.room, key, { version: outcome.version, ...counts });
  }
  return outcome;
}

/**
 * Hands an answer in, unless the rules find errors in it for which nobody has given a reason.
 * @throws RoundRefused naming the fields
 */
export async function submitChecked(
  parts: RoundParts,
  key: AnswerOfRound,
  version: number,
  by: By,
): Promise<Receipt> {
  const { round, answer } = await standing(parts, key);
  const findings = await findingsAt(parts, round, answer);
  const errors = openOnes(findings).filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && answer.holder === 'editor') throw new RoundRefused(refusal(errors));
  return submitAnswer(parts.room, key, version, by);
}

function refusal(errors: readonly FieldFinding[]): string {
  const fields = [...new Set(errors.map(({ field }) => (field === null ? '回答の全体' : labelOf(field))))];
  return `提出する前に、誤りの指摘${errors.length}件を直すか、残す理由を書いてください。項目：${fields.join('、')}`;
}

async function standing(
  parts: RoundParts,
  key: AnswerOfRound,
): Promise<{ round: Round; answer: HeldAnswer }> {
  const views = roundViews(parts.room);
  const [round, answer] = await Promise.all([views.round(key.fiscalYear), views.answer(key)]);
  if (round === null || answer === null) {
    throw new RoundRefused(
      'この回答は見つかりません。照会から外された可能性があります。一覧を開き直してください。',
    );
  }
  return { round, answer };
}
