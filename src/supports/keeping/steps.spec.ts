import { describe, expect, it } from 'vitest';
import { type Keeper, type Standing, type SupportStep, stateAfter, stepsFor } from './steps.ts';

const draft: Standing = { state: 'draft', isPublic: false, isOut: false };
const submitted: Standing = { state: 'submitted', isPublic: false, isOut: false };
const out: Standing = { state: 'approved', isPublic: true, isOut: true };
const waiting: Standing = { state: 'approved', isPublic: false, isOut: false };
const rewritten: Standing = { state: 'draft', isPublic: true, isOut: false };
const withdrawn: Standing = { state: 'withdrawn', isPublic: false, isOut: false };

describe('だれが、いつ、何をできるか', () => {
  it.each<[string, Standing, Keeper, SupportStep[]]>([
    ['下書き：担当課の担当者', draft, 'editor', ['save', 'submit', 'withdraw']],
    ['下書き：市町村・支援機関', draft, 'partner', ['save', 'submit', 'withdraw']],
    ['下書き：担当課の承認者', draft, 'approver', ['save', 'submit', 'withdraw']],
    ['下書き：取りまとめ課', draft, 'secretariat', ['save', 'submit', 'approve', 'withdraw', 'hand-over']],

    ['承認待ち：担当課の担当者', submitted, 'editor', ['save', 'withdraw']],
    ['承認待ち：市町村・支援機関', submitted, 'partner', ['save', 'withdraw']],
    ['承認待ち：担当課の承認者', submitted, 'approver', ['save', 'approve', 'send-back', 'withdraw']],
    [
      '承認待ち：取りまとめ課',
      submitted,
      'secretariat',
      ['save', 'approve', 'send-back', 'withdraw', 'hand-over'],
    ],

    ['公開中：担当課の担当者は、公開を止められない', out, 'editor', ['save', 'confirm']],
    ['公開中：市町村・支援機関', out, 'partner', ['save', 'withdraw', 'confirm']],
    ['公開中：担当課の承認者', out, 'approver', ['save', 'withdraw', 'confirm']],
    ['公開中：取りまとめ課', out, 'secretariat', ['save', 'withdraw', 'confirm', 'hand-over']],

    ['公開の日の前：担当課の担当者', waiting, 'editor', ['save']],
    ['公開の日の前：担当課の承認者は、取り消せる', waiting, 'approver', ['save', 'send-back', 'withdraw']],

    ['公開中のものを直しているところ：担当課の担当者', rewritten, 'editor', ['save', 'submit', 'confirm']],
    ['取り下げたもの：直せば、また下書きになる', withdrawn, 'partner', ['save']],
  ])('%s', (_, standing, as, expected) => {
    expect(stepsFor(standing, [as])).toEqual(expected);
  });

  it.each<[SupportStep, Standing, Keeper[], string]>([
    ['save', out, ['editor'], 'draft'],
    ['save', withdrawn, ['partner'], 'draft'],
    ['submit', draft, ['editor'], 'submitted'],
    ['approve', submitted, ['approver'], 'approved'],
    ['approve', draft, ['secretariat'], 'approved'],
    ['send-back', submitted, ['approver'], 'draft'],
    ['send-back', waiting, ['approver'], 'draft'],
    ['withdraw', out, ['approver'], 'withdrawn'],
    ['confirm', out, ['editor'], 'approved'],
    ['confirm', rewritten, ['editor'], 'draft'],
    ['hand-over', out, ['secretariat'], 'approved'],
  ])('%s: %j by %j → %s', (name, standing, as, expected) => {
    expect(stateAfter(standing, name, as)).toBe(expected);
  });

  it.each<[SupportStep, Standing, Keeper[], string]>([
    ['submit', submitted, ['editor'], '承認を求められません（今は「承認待ち」です）'],
    ['approve', submitted, ['editor'], 'この操作は担当課の承認者または取りまとめ課が行います'],
    ['approve', draft, ['approver'], 'この操作は取りまとめ課が行います'],
    ['withdraw', out, ['editor'], '取り下げられません'],
    ['confirm', draft, ['secretariat'], '確認済みにできません（今は「下書き」です）'],
    ['save', draft, [], '保存できません'],
  ])('%s: %j by %j is refused: %s', (name, standing, as, message) => {
    expect(() => stateAfter(standing, name, as)).toThrow(message);
  });
});
