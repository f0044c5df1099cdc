import { expect, it } from 'vitest';
import { isTeamContinuation, teamsOf } from './teams.ts';

it.each([
  [['(担当課：環境政策課 温暖化対策グループ)'], ['環境政策課 温暖化対策グループ']],
  [
    ['（担当課：学校教育課 指導グループ、企画グループ）'],
    ['学校教育課 指導グループ', '学校教育課 企画グループ'],
  ],
  [['(担当課：監理課 建設業グループ (三八地域県民局))'], ['監理課 建設業グループ (三八地域県民局)']],
  [
    ['（担当課：地域産業課 経営グループ）', '労政課 人財グループ）'],
    ['地域産業課 経営グループ', '労政課 人財グループ'],
  ],
  [
    ['(担当課：定着課)', 'Uターングループ、定着グループ)'],
    ['定着課 Uターングループ', '定着課 定着グループ'],
  ],
  [['(担当課 : D X 推進課 産業・しごとグループ)'], ['DX推進課 産業・しごとグループ']],
])('%j names the teams %j', (lines, teams) => {
  expect(teamsOf(lines)).toEqual(teams);
});

it.each([
  ['a bracket still open', ['（担当課：地域産業課 経営グループ、'], '労政課 人財グループ）', true],
  ['a bracket closed twice', ['(担当課：定着課)'], 'Uターングループ、定着グループ)', true],
  ['a heading', ['(担当課：定着課)'], '3 就職ガイダンス事業', false],
  [
    'a sentence that ends in a bracket',
    ['(担当課：定着課)'],
    '県内企業の人材を確保するため、相談窓口を置き、専門家を派遣したほか、説明会を開いた (5回)。',
    false,
  ],
])('with %s the next line belongs or not', (_, read, next, belongs) => {
  expect(isTeamContinuation(read, next)).toBe(belongs);
});
