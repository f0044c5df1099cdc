import type { Answer, AnswerEventKind, AnswerState, By, Holder } from '../answer.ts';
import { RoundRefused } from '../refused.ts';

export type StepName = 'save' | 'submit' | 'withdraw' | 'approve' | 'return' | 'accept' | 'reopen';

type Person = Exclude<Holder, 'nobody'>;

interface Step {
  name: StepName;
  by: Person;
  from: readonly AnswerState[];
  to: AnswerState;
  event: AnswerEventKind;
  /** Only where the organisation has an approver (`true`), only where it has none (`false`). */
  approval?: boolean;
}

/** Who may do what from which state, and what follows: the one table. An approver may do what an editor may. */
const STEPS: readonly Step[] = [
  { name: 'save', by: 'editor', from: ['waiting', 'draft'], to: 'draft', event: 'saved' },
  { name: 'save', by: 'editor', from: ['returned'], to: 'returned', event: 'saved' },
  {
    name: 'submit',
    by: 'editor',
    from: ['waiting', 'draft', 'returned'],
    to: 'submitted',
    event: 'submitted',
  },
  { name: 'withdraw', by: 'editor', from: ['submitted'], to: 'draft', event: 'withdrawn' },
  { name: 'approve', by: 'approver', from: ['submitted'], to: 'approved', event: 'approved', approval: true },
  { name: 'return', by: 'approver', from: ['submitted'], to: 'returned', event: 'returned', approval: true },
  {
    name: 'return',
    by: 'secretariat',
    from: ['submitted'],
    to: 'returned',
    event: 'returned',
    approval: false,
  },
  { name: 'return', by: 'secretariat', from: ['approved'], to: 'returned', event: 'returned' },
  {
    name: 'accept',
    by: 'secretariat',
    from: ['submitted'],
    to: 'accepted',
    event: 'accepted',
    approval: false,
  },
  { name: 'accept', by: 'secretariat', from: ['approved'], to: 'accepted', event: 'accepted' },
  { name: 'reopen', by: 'secretariat', from: ['accepted'], to: 'returned', event: 'reopened' },
];

type Standing = Pick<Answer, 'state' | 'needsApproval'>;

/** Who holds the ball of an answer in this state. */
export function holderOf({ state, needsApproval }: Standing): Holder {
  if (state === 'accepted') return 'nobody';
  if (state === 'approved') return 'secretariat';
  if (state === 'submitted') return needsApproval ? 'approver' : 'secretariat';
  return 'editor';
}

/**
 * What a step leads to.
 * @throws RoundRefused when the answer is not where that step begins, or the person is not who may do it
 */
export function stepFrom(answer: Standing, name: StepName, { as }: Pick<By, 'as'> = {}): Step {
  const possible = stepsNow(answer).filter((step) => step.name === name);
  if (possible.length === 0)
    throw new RoundRefused(`${NOT_NOW[name]}（今は「${stateWords[answer.state]}」です）。`);
  const own = possible.find((step) => as === undefined || isAllowed(step.by, as));
  if (own === undefined)
    throw new RoundRefused(`${NOT_NOW[name]}（この操作は${personWords[possible[0]!.by]}が行います）。`);
  return own;
}

/** What may be done with an answer now by such a person; for the buttons of a page. */
export const stepsFor = (answer: Standing, as: readonly Person[]): StepName[] => [
  ...new Set(stepsNow(answer).flatMap((step) => (isAllowed(step.by, as) ? [step.name] : []))),
];

const stepsNow = ({ state, needsApproval }: Standing): Step[] =>
  STEPS.filter((step) => step.from.includes(state) && (step.approval ?? needsApproval) === needsApproval);

const isAllowed = (by: Person, as: readonly Person[]): boolean =>
  as.includes(by) || (by === 'editor' && as.includes('approver'));

const NOT_NOW: Record<StepName, string> = {
  save: 'この回答は保存できません',
  submit: 'この回答は提出できません',
  withdraw: 'この回答の提出は取り下げられません',
  approve: 'この回答は承認できません',
  return: 'この回答は差し戻せません',
  accept: 'この回答は受理できません',
  reopen: 'この回答は受理の取消しができません',
};

export const stateWords: Record<AnswerState, string> = {
  waiting: '未着手',
  draft: '保存済み・未提出',
  returned: '差し戻し',
  submitted: '提出済み',
  approved: '承認済み',
  accepted: '受理済み',
};

const personWords: Record<Person, string> = {
  editor: '回答する組織の担当者',
  approver: '承認する人',
  secretariat: '取りまとめ課',
};
