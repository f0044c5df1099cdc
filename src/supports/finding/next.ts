import { type AnswerValue, answer } from '../asking/answer.ts';
import { nextQuestion, questionById } from '../asking/next-question.ts';
import type { AnswerKind, NextQuestion } from '../asking/question.ts';
import { isPurpose } from '../purposes.ts';
import type { Ask } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';
import { find } from './find.ts';
import { isWish, wishToAsk, withWish } from './wish-questions.ts';

/**
 * What to ask the firm next: the question that settles most of what was found for it and is still open, be it of the firm
 * or of what it wishes; `null` where nothing is left to ask. `today`: ISO date.
 */
export function nextFor(
  catalogue: FindCatalogue,
  ask: Ask,
  today: string,
  skipped: ReadonlySet<string>,
): NextQuestion | null {
  const found = find(catalogue, ask, today);
  const among = found.results
    .map(({ support }) => catalogue.positions.get(support.id)!)
    .toSorted((a, b) => a - b);
  const ofFirm = nextQuestion(catalogue.compiled, found.understood.profile, among, skipped);
  const ofWish = wishToAsk(found, ask, skipped);
  return (ofWish?.settles ?? 0) > (ofFirm?.settles ?? 0) ? ofWish : ofFirm;
}

/** The ask with the answer in it, or in Japanese why that is no answer. */
export type TakenAnswer = { ask: Ask } | { problem: string };

/**
 * Takes an answer into what is asked for.
 * @param sent the value as its kind of question wants it
 * @returns `null` where there is no such question (any more)
 */
export function takeAnswer(
  { compiled }: FindCatalogue,
  ask: Ask,
  id: string,
  sent: (kind: AnswerKind) => AnswerValue,
): TakenAnswer | null {
  if (isWish(id)) return withWish(ask, id, sent);
  const { profile = {} } = ask;
  const question = questionById(compiled, profile, id);
  if (question === null) return null;
  const answered = answer(profile, question, sent(question.answer));
  if ('problem' in answered) return answered;
  const { purposes, ...told } = answered.profile;
  return {
    ask: {
      ...ask,
      profile: told,
      ...(purposes === undefined ? {} : { purposes: purposes.filter(isPurpose) }),
    },
  };
}
