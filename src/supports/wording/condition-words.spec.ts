import { describe, expect, it } from 'vitest';
import type { Condition } from '../condition.ts';
import { conditionWords } from './condition-words.ts';

const FEW: Condition = { kind: 'number', of: 'employees', is: 'at-most', limit: 20 };
const HERE: Condition = { kind: 'place', of: 'establishment', among: ['022012'] };
const PLAN: Condition = { kind: 'question', id: 'plan', text: '計画がありますか', wanted: true };
const placeName = () => '青森市';

describe('a condition in one line', () => {
  it.each<[string, Condition, string]>([
    ['何も求めない', { kind: 'all', of: [] }, ''],
    ['一つだけ', { kind: 'all', of: [FEW] }, '従業員が20人以下であること'],
    ['すべて', { kind: 'all', of: [HERE, FEW] }, '事業所が青森市にあること、かつ従業員が20人以下であること'],
    [
      'どれか一つを含む',
      { kind: 'all', of: [HERE, { kind: 'any', of: [FEW, PLAN] }] },
      '事業所が青森市にあること、かつ（従業員が20人以下であること、または「計画がありますか」が「はい」であること）',
    ],
    ['空の組は言わない', { kind: 'all', of: [FEW, { kind: 'all', of: [] }] }, '従業員が20人以下であること'],
    ['どれか一つが何も求めない', { kind: 'any', of: [FEW, { kind: 'all', of: [] }] }, ''],
  ])('%s', (_, condition, words) => expect(conditionWords(condition, placeName)).toBe(words));
});
