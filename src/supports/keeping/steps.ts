import type { SupportState } from './kept.ts';
import { SupportRefused } from './refused.ts';

/**
 * As what a person acts on a support: for a division that has an approver above it, for a municipality or an institution
 * that has none, as that approver, or as the secretariat.
 */
export type Keeper = 'editor' | 'partner' | 'approver' | 'secretariat';

export type SupportStep = 'save' | 'submit' | 'approve' | 'send-back' | 'withdraw' | 'confirm' | 'hand-over';

/** How a support stands before a step. */
export interface Standing {
  state: SupportState;
  /** Something of it is public. */
  isPublic: boolean;
  /** The working version itself is. */
  isOut: boolean;
}

interface Step {
  name: SupportStep;
  by: readonly Keeper[];
  from: readonly SupportState[];
  /** Not told: the state stays. */
  to?: SupportState;
  /** Only where that is so. */
  where?: { isPublic?: boolean; isOut?: boolean };
}

const EVERYBODY: readonly Keeper[] = ['editor', 'partner', 'approver', 'secretariat'];
const BEFORE_APPROVAL: readonly SupportState[] = ['draft', 'submitted'];
const LIVING: readonly SupportState[] = ['draft', 'submitted', 'approved'];

/** Who may do what from which state, and what follows: the one table. */
const STEPS: readonly Step[] = [
  { name: 'save', by: EVERYBODY, from: [...LIVING, 'withdrawn'], to: 'draft' },
  { name: 'submit', by: EVERYBODY, from: ['draft'], to: 'submitted' },
  { name: 'approve', by: ['approver'], from: ['submitted'], to: 'approved' },
  { name: 'approve', by: ['secretariat'], from: BEFORE_APPROVAL, to: 'approved' },
  { name: 'send-back', by: ['approver', 'secretariat'], from: ['submitted'], to: 'draft' },
  {
    name: 'send-back',
    by: ['approver', 'secretariat'],
    from: ['approved'],
    to: 'draft',
    where: { isOut: false },
  },
  // What the public sees is not taken from it by whoever may not let it out either.
  { name: 'withdraw', by: ['editor'], from: BEFORE_APPROVAL, to: 'withdrawn', where: { isPublic: false } },
  { name: 'withdraw', by: ['partner', 'approver', 'secretariat'], from: LIVING, to: 'withdrawn' },
  { name: 'confirm', by: EVERYBODY, from: LIVING, where: { isPublic: true } },
  { name: 'hand-over', by: ['secretariat'], from: [...LIVING, 'withdrawn'] },
];

/**
 * The state to which a step leads.
 * @throws SupportRefused when the support is not where that step begins, or the person is not who may do it
 */
export function stateAfter(standing: Standing, name: SupportStep, as: readonly Keeper[]): SupportState {
  const possible = stepsNow(standing).filter((step) => step.name === name);
  if (possible.length === 0) {
    throw new SupportRefused(`${NOT_NOW[name]}（今は「${supportStateWords[standing.state]}」です）。`);
  }
  const own = possible.find(({ by }) => by.some((each) => as.includes(each)));
  if (own === undefined) {
    const who = [...new Set(possible.flatMap(({ by }) => by))].map((each) => keeperWords[each]);
    throw new SupportRefused(`${NOT_NOW[name]}（この操作は${who.join('または')}が行います）。`);
  }
  return own.to ?? standing.state;
}

/** What may be done with a support now by such a person; for the buttons of a page. */
export const stepsFor = (standing: Standing, as: readonly Keeper[]): SupportStep[] => [
  ...new Set(
    stepsNow(standing)
      .filter(({ by }) => by.some((each) => as.includes(each)))
      .map(({ name }) => name),
  ),
];

const stepsNow = ({ state, isPublic, isOut }: Standing): Step[] =>
  STEPS.filter(
    ({ from, where = {} }) =>
      from.includes(state) && (where.isPublic ?? isPublic) === isPublic && (where.isOut ?? isOut) === isOut,
  );

const NOT_NOW: Record<SupportStep, string> = {
  save: 'この支援メニューは保存できません',
  submit: 'この支援メニューは承認を求められません',
  approve: 'この支援メニューは承認できません',
  'send-back': 'この支援メニューは差し戻せません',
  withdraw: 'この支援メニューは取り下げられません',
  confirm: 'この支援メニューは確認済みにできません',
  'hand-over': 'この支援メニューの受け持ちは替えられません',
};

export const supportStateWords: Record<SupportState, string> = {
  draft: '下書き',
  submitted: '承認待ち',
  approved: '承認済み',
  withdrawn: '取り下げ',
};

const keeperWords: Record<Keeper, string> = {
  editor: '担当課の担当者',
  partner: '市町村・支援機関の担当者',
  approver: '担当課の承認者',
  secretariat: '取りまとめ課',
};
