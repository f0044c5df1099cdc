import { describe, expect, it } from 'vitest';
import { askOf } from '../query.ts';
import {
  afterAnswer,
  afterSkip,
  answeredCount,
  pastOf,
  skippedOf,
  stepBack,
  type Walk,
  walkQuery,
} from './walk.ts';

const start: Walk = { ask: { text: '省エネ', profile: {} }, past: [] };
const answered = afterAnswer(start, 'employees', { ...start.ask, profile: { employees: 8 } });
const skipped = afterSkip(answered, 'capital');
const asked = afterAnswer(skipped, 'question:plan', {
  ...skipped.ask,
  profile: { employees: 8, answers: { plan: true } },
});
const wished = afterAnswer(asked, 'kinds', { ...asked.ask, kinds: ['subsidy', 'benefit'] });

describe('the way through the questions', () => {
  it('stands in the address, and is read from there', () => {
    const query = walkQuery(wished);
    expect({ ask: askOf(query), past: pastOf(query) }).toEqual(wished);
  });

  it('counts answers, and knows what was skipped', () => {
    expect(answeredCount(asked)).toBe(2);
    expect([...skippedOf(asked)]).toEqual(['capital']);
  });

  it('leads back step by step, as if nothing had been answered', () => {
    expect(stepBack(wished)).toEqual(asked);
    expect(stepBack(asked)).toEqual({
      ask: { ...skipped.ask, profile: { employees: 8, answers: {} } },
      past: skipped.past,
    });
    expect(stepBack(skipped)).toEqual(answered);
    expect(stepBack(answered)).toEqual(start);
    expect(stepBack(start)).toBeNull();
  });

  it.each(['', '..', '<script>', '-'])('takes 「%s」 as no past', (past) => {
    expect(pastOf(new URLSearchParams({ past }))).toEqual([]);
  });
});
