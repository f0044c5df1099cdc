import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FirmProfile } from '../../firms/index.ts';
import { compileConditions } from '../catalogue/catalogue.ts';
import { leavesOf } from '../catalogue/clauses.ts';
import { type Fact, factsOf, isQuestionFact, PROFILE_FACTS, type ProfileFact } from '../catalogue/facts.ts';
import { anyConditions, anyFirmAndPart } from '../matching/any.examples.ts';
import type { Conditions } from '../matching/match.ts';
import { match } from '../matching/match.ts';
import { meets } from '../matching/meets.ts';
import { YES_NO_WEIGHTS } from './asking.ts';
import { nextQuestion } from './next-question.ts';
import { idOfFact } from './open-facts.ts';
import { type Plausible, plausibleAnswers, plausibleIndustries, weightsFor } from './plausible.ts';
import { withTold } from './tell.ts';

/** All that a firm may answer to one question, each answer tried on each support: slow, and without a shortcut. */
function expectedToSettle(conditions: readonly Conditions[], profile: FirmProfile, fact: Fact): number {
  const { told, weights } = answersTo(conditions, profile, fact);
  return told.reduce((sum, each, at) => {
    const then = withTold(profile, each);
    const settled = conditions.filter(
      ({ condition }) => meets(profile, condition) === 'unknown' && meets(then, condition) !== 'unknown',
    );
    return sum + weights.each[at]! * settled.length;
  }, 0);
}

function answersTo(conditions: readonly Conditions[], profile: FirmProfile, fact: Fact): Plausible {
  if (isQuestionFact(fact)) {
    const id = fact.slice('question:'.length);
    const told = [true, false].map((each) => ({ answers: { [id]: each } }));
    return { told, weights: YES_NO_WEIGHTS };
  }
  if (fact === 'industry') return plausibleIndustries(profile.industry);
  const before = plausibleAnswers(
    fact,
    conditions.flatMap(({ condition }) => leavesOf(condition)),
  );
  return { told: before.told, weights: weightsFor(fact, before, profile) };
}

/** What can be asked and is open of a support that is not settled. */
function askable(conditions: readonly Conditions[], profile: FirmProfile): Set<Fact> {
  const open = conditions.flatMap((each) => match(profile, each).open).flatMap(factsOf);
  return new Set(
    open.filter((fact) => isQuestionFact(fact) || idOfFact(fact as ProfileFact, profile) !== null),
  );
}

it('the next question is the one that may be expected to settle most supports', () => {
  fc.assert(
    fc.property(fc.array(anyConditions, { maxLength: 6 }), anyFirmAndPart, (conditions, [, told]) => {
      const facts = [...askable(conditions, told)];
      const expected = facts.map((fact) => expectedToSettle(conditions, told, fact));
      const question = nextQuestion(compileConditions(conditions), told);
      if (question !== null) expect(question.settles).toBeCloseTo(Math.max(...expected), 8);
      else expect(Math.max(0, ...expected)).toBeCloseTo(0, 8);
    }),
    { numRuns: 100 },
  );
});

it.each(PROFILE_FACTS)('the answers to %s have weights that sum up to 1', (fact) => {
  fc.assert(
    fc.property(fc.array(anyConditions, { minLength: 1 }), anyFirmAndPart, (conditions, [, told]) => {
      fc.pre(idOfFact(fact, told) !== null);
      const { weights } = answersTo(conditions, told, fact);
      expect(weights.each.every((weight) => weight >= 0)).toBe(true);
      expect(weights.each.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 8);
    }),
    { numRuns: 20 },
  );
});
