import type { FirmProfile } from '../../firms/index.ts';
import { type Answered, type AnswerValue, answer } from '../asking/answer.ts';
import { nextQuestion, questionById } from '../asking/next-question.ts';
import type { AnswerKind, NextQuestion } from '../asking/question.ts';
import type { Ask } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';
import { find } from './find.ts';

/**
 * What to ask the firm next: the question that settles most of what was found for it and is still open; `null` where nothing
 * is left to ask. `today`: ISO date.
 */
export function nextFor(
  catalogue: FindCatalogue,
  ask: Ask,
  today: string,
  skipped: ReadonlySet<string>,
): NextQuestion | null {
  const { results, understood } = find(catalogue, ask, today);
  const among = results.map(({ support }) => catalogue.positions.get(support.id)!).toSorted((a, b) => a - b);
  return nextQuestion(catalogue.compiled, understood.profile, among, skipped);
}

/**
 * Takes an answer into a profile.
 * @param sent the value as its kind of question wants it
 * @returns `null` where there is no such question (any more)
 */
export function takeAnswer(
  { compiled }: FindCatalogue,
  profile: FirmProfile,
  id: string,
  sent: (kind: AnswerKind) => AnswerValue,
): Answered | null {
  const question = questionById(compiled, profile, id);
  return question === null ? null : answer(profile, question, sent(question.answer));
}
