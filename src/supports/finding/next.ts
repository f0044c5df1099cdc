import { type AnswerValue, answer } from '../asking/answer.ts';
import { nextQuestion, questionById } from '../asking/next-question.ts';
import type { AnswerKind, NextQuestion } from '../asking/question.ts';
import { isPurpose } from '../purposes.ts';
import type { Ask, Found } from './ask.ts';
import type { FindCatalogue } from './catalogue.ts';
import { isWish, wishToAsk, withWish } from './wish-questions.ts';

/**
 * What to ask the firm next: the question that settles most of what was found for its ask and is still open, be it of the
 * firm or of what it wishes; `null` where nothing is left to ask.
 */
export function nextFor(
  catalogue: FindCatalogue,
  ask: Ask,
  found: Found,
  skipped: ReadonlySet<string>,
): NextQuestion | null {
  const { compiled } = catalogue;
  const ofFirm = nextQuestion(compiled, found.understood.profile, positionsOf(found, catalogue), skipped);
  const ofWish = wishToAsk(found, ask, skipped);
  return (ofWish?.settles ?? 0) > (ofFirm?.settles ?? 0) ? ofWish : ofFirm;
}

/** Of what was found in a catalogue that was replaced since, what is still there: the rest is asked of nobody. */
function positionsOf({ results }: Found, { supports, positions }: FindCatalogue): number[] {
  const among: number[] = [];
  for (const { at, support } of results) {
    const position = at !== undefined && supports[at] === support ? at : positions.get(support.id);
    if (position !== undefined) among.push(position);
  }
  return among;
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
