import type { FirmProfile } from '../../firms/index.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Fact, isQuestionFact, PROFILE_FACTS } from '../catalogue/facts.ts';
import { askedBefore, idOfFact } from './open-facts.ts';
import type { NextQuestion, Question } from './question.ts';
import { standingOf } from './standing.ts';
import { tallyOf } from './tally-of.ts';
import { wordingOf } from './wording.ts';

const NOTHING_SKIPPED: ReadonlySet<string> = new Set();

/**
 * The question whose answer may be expected to settle most supports that are still open; `null` where nothing can be
 * asked that would bring any of them further. Where none is settled by a single answer, the one that most supports ask
 * for; of equal ones the one that is asked first of everybody. Answers are weighed as `plausible.ts` says.
 * @param among places of the supports that are still of interest; not given: all
 * @param skipped ids of questions that the firm would not answer: they do not come back
 */
export function nextQuestion(
  catalogue: Catalogue,
  profile: FirmProfile,
  among?: readonly number[],
  skipped: ReadonlySet<string> = NOTHING_SKIPPED,
): NextQuestion | null {
  const standing = standingOf(catalogue, profile, skipped);
  const { settles, askedBy } = tallyOf(standing, among);
  const { facts, numberOf } = standing.asking;
  let best = -1;
  for (let fact = 0; fact < facts.length; fact += 1) {
    if (askedBy[fact] === 0) continue;
    const more = best < 0 ? 1 : settles[fact]! - settles[best]! || askedBy[fact]! - askedBy[best]!;
    if (more > 0) best = fact;
  }
  if (best < 0) return null;
  const fact = facts[best]!;
  const isOpen = (each: Fact) => askedBy[numberOf.get(each)!]! > 0;
  const asked = isQuestionFact(fact) ? fact : askedBefore(fact, profile, skipped, isOpen);
  const question = questionOf(catalogue, profile, asked);
  return question === null ? null : { ...question, settles: settles[best]!, askedBy: askedBy[best]! };
}

/** A question by its id, as it is asked of a firm that has told so much; `null` where it is answered or unknown. */
export const questionById = (catalogue: Catalogue, profile: FirmProfile, id: string): Question | null =>
  questionOf(
    catalogue,
    profile,
    PROFILE_FACTS.find((fact) => idOfFact(fact, profile) === id) ?? (id as Fact),
  );

function questionOf({ distinct, numbersOf }: Catalogue, profile: FirmProfile, fact: Fact): Question | null {
  if (!isQuestionFact(fact)) {
    const id = PROFILE_FACTS.includes(fact) ? idOfFact(fact, profile) : null;
    return id === null ? null : { id, ...wordingOf(fact, profile) };
  }
  const requirement = distinct[numbersOf.get(fact)?.[0] ?? -1];
  if (requirement?.kind !== 'question' || profile.answers?.[requirement.id] !== undefined) return null;
  return { id: fact, text: requirement.text, help: '', answer: { kind: 'yes-no' } };
}
