import { describe, expect, it } from 'vitest';
import { ANSWER_STATES, type AnswerState } from '../answer.ts';
import { holderOf, type StepName, stepFrom, stepsFor } from './steps.ts';

const division = (state: AnswerState) => ({ state, needsApproval: true });
const town = (state: AnswerState) => ({ state, needsApproval: false });

describe('who may do what with an answer', () => {
  it.each<[AnswerState, StepName[], StepName[], StepName[]]>([
    ['waiting', ['save', 'submit'], ['save', 'submit'], []],
    ['draft', ['save', 'submit'], ['save', 'submit'], []],
    ['returned', ['save', 'submit'], ['save', 'submit'], []],
    ['submitted', ['withdraw'], ['withdraw', 'approve', 'return'], []],
    ['approved', [], [], ['return', 'accept']],
    ['accepted', [], [], ['reopen']],
  ])('%s: editor %j, approver %j, secretariat %j', (state, editor, approver, secretariat) => {
    expect(stepsFor(division(state), ['editor'])).toEqual(editor);
    expect(stepsFor(division(state), ['approver'])).toEqual(approver);
    expect(stepsFor(division(state), ['secretariat'])).toEqual(secretariat);
  });

  it('brings the submission of a partner straight to the secretariat', () => {
    expect(stepsFor(town('submitted'), ['secretariat'])).toEqual(['return', 'accept']);
    expect(stepsFor(town('submitted'), ['approver'])).toEqual(['withdraw']);
    expect(ANSWER_STATES.map((state) => holderOf(town(state)))).toEqual([
      ...['editor', 'editor', 'editor', 'secretariat', 'secretariat', 'nobody'],
    ]);
  });

  it('says where an answer stands that a step can’t begin from, and who may do it', () => {
    expect(() => stepFrom(division('accepted'), 'save')).toThrow(
      'この回答は保存できません（今は「受理済み」です）。',
    );
    expect(() => stepFrom(division('approved'), 'return', { as: ['approver'] })).toThrow(
      '取りまとめ課が行います',
    );
    expect(stepFrom(division('approved'), 'return').to).toBe('returned');
  });
});
