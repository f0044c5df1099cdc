import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FirmProfile } from '../../firms/index.ts';
import { compileConditions } from '../catalogue/catalogue.ts';
import { factsOf, isQuestionFact, type ProfileFact } from '../catalogue/facts.ts';
import type { Requirement } from '../condition.ts';
import { anyConditions, anyFirmAndPart, DAYS } from '../matching/any.examples.ts';
import { type Conditions, match } from '../matching/match.ts';
import { meets, meetsRequirement } from '../matching/meets.ts';
import { type AnswerValue, answer } from './answer.ts';
import { nextQuestion } from './next-question.ts';
import { idOfFact } from './open-facts.ts';
import { plausibleAnswers, plausibleIndustries } from './plausible.ts';
import type { Question } from './question.ts';
import { withTold } from './tell.ts';

const MOST_QUESTIONS = 40;

/** What a firm would answer; some number picks one of the answers that it could give. */
function anAnswer({ answer: kind }: Question, number: number): AnswerValue {
  const pick = <T>(list: readonly T[]): T => list[number % list.length]!;
  const places = ['022012', '022021', '131016'];
  switch (kind.kind) {
    case 'number':
      return pick([0, 1, 5, 6, 20, 21, 50, 100].map((each) => each * (kind.unit === '円' ? 1_000_000 : 1)));
    case 'date':
      return pick(DAYS);
    case 'choice':
      return pick(kind.options).value;
    case 'choices':
      return [[], [pick(kind.options).value], kind.options.slice(0, 2).map(({ value }) => value)][
        number % 3
      ]!;
    case 'municipality':
      return pick(kind.among ?? places);
    case 'municipalities':
      return [[pick(places)], places.slice(1)][number % 2]!;
    case 'yes-no':
      return number % 2 === 0;
  }
}

const isOpen = (profile: FirmProfile) => (each: Conditions) => meets(profile, each.condition) === 'unknown';

/** Of what is open, the facts that could be asked. */
function couldBeAsked(conditions: readonly Conditions[], profile: FirmProfile, skipped: ReadonlySet<string>) {
  return conditions
    .flatMap((each) => match(profile, each).open)
    .flatMap((requirement) => factsOf(requirement).map((fact) => ({ requirement, fact })))
    .filter(({ requirement, fact }) => {
      const id = isQuestionFact(fact) ? fact : idOfFact(fact, profile);
      if (id === null || skipped.has(id)) return false;
      // Who would not tell one thing is not asked another that says nothing without it.
      return skipped.size === 0 || isQuestionFact(fact) || tellsOf(requirement, fact, profile);
    });
}

function tellsOf(requirement: Requirement, fact: ProfileFact, profile: FirmProfile): boolean {
  const { told } =
    fact === 'industry' ? plausibleIndustries(profile.industry) : plausibleAnswers(fact, [requirement]);
  return told.some((each) => meetsRequirement(withTold(profile, each), requirement) !== 'unknown');
}

const answers = fc.array(fc.tuple(fc.nat(1_000), fc.integer({ min: 0, max: 9 })), {
  minLength: MOST_QUESTIONS,
  maxLength: MOST_QUESTIONS,
});

it('every answer leaves fewer supports open or as many, and in the end nothing that could be asked is open', () => {
  fc.assert(
    fc.property(
      fc.array(anyConditions, { minLength: 1, maxLength: 8 }),
      anyFirmAndPart,
      answers,
      (conditions, [, told], numbers) => {
        const catalogue = compileConditions(conditions);
        const skipped = new Set<string>();
        const asked: string[] = [];
        let profile = told;
        for (const [number, chance] of numbers) {
          const question = nextQuestion(catalogue, profile, undefined, skipped);
          if (question === null) {
            expect(couldBeAsked(conditions, profile, skipped)).toEqual([]);
            return;
          }
          expect(asked).not.toContain(question.id);
          asked.push(question.id);
          if (chance === 0) {
            skipped.add(question.id);
            continue;
          }
          const answered = answer(profile, question, anAnswer(question, number));
          if ('problem' in answered) throw new Error(answered.problem);
          const before = conditions.filter(isOpen(profile)).length;
          expect(conditions.filter(isOpen(answered.profile)).length).toBeLessThanOrEqual(before);
          profile = answered.profile;
        }
        throw new Error('it never ends');
      },
    ),
    { numRuns: 100 },
  );
});
