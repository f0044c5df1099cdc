import { describe, expect, it } from 'vitest';
import type { FirmProfile } from '../../firms/index.ts';
import { type Catalogue, compileConditions } from '../catalogue/catalogue.ts';
import type { Condition } from '../condition.ts';
import { nextQuestion, questionById } from './next-question.ts';

const catalogueOf = (...conditions: Condition[]): Catalogue =>
  compileConditions(conditions.map((condition) => ({ condition, isComplete: true })));

const place: Condition = { kind: 'place', of: 'establishment', among: ['022012'] };
const few: Condition = { kind: 'number', of: 'employees', is: 'at-most', limit: 20 };
const factory: Condition = { kind: 'industry', among: ['E'] };
const food: Condition = { kind: 'industry', among: ['09'] };
const plan: Condition = { kind: 'question', id: 'plan', text: '計画がありますか', wanted: true };
const capital: Condition = { kind: 'number', of: 'capital', is: 'at-most', limit: 10_000_000 };
const fall: Condition = { kind: 'number', of: 'salesFall', is: 'at-least', limit: 5 };
const young: Condition = { kind: 'number', of: 'yearsSinceFounding', is: 'at-most', limit: 5 };
const founded: Condition = { kind: 'date', of: 'foundedOn', is: 'from', day: '2023-04-01' };
const starts: Condition = { kind: 'date', of: 'startsOn', is: 'from', day: '2026-04-01' };
const all = (...of: Condition[]): Condition => ({ kind: 'all', of });
const any = (...of: Condition[]): Condition => ({ kind: 'any', of });

describe('次に聞くのは', () => {
  it.each<[string, Condition[], FirmProfile, string | null]>([
    ['多くの支援が聞くこと', [all(place, few), all(place, factory), all(place, plan)], {}, 'establishments'],
    [
      '答えがもう分かっていることではない',
      [all(place, few), place],
      { establishments: ['022012'] },
      'employees',
    ],
    [
      '対象外と決まった支援のことではない',
      [all(place, few), plan],
      { establishments: ['022021'] },
      'question:plan',
    ],
    ['業種は、大きな分け方から', [food], {}, 'industry'],
    ['次に、より細かく', [food], { industry: 'E' }, 'industry-division'],
    ['違う大分類なら、もう聞かない', [food], { industry: 'I' }, null],
    ['資本金より先に、事業の形', [capital], {}, 'legalForm'],
    ['法人なら、次に資本金', [capital], { legalForm: 'corporation' }, 'capital'],
    ['個人には、資本金を聞かない', [capital], { legalForm: 'sole-proprietor' }, null],
    ['創業前の人には、売上を聞かない', [fall], { legalForm: 'not-founded' }, null],
    ['創業前の人には、創業した日を聞かない', [founded], { legalForm: 'not-founded' }, null],
    ['創業した日が分かれば、年数は聞かない', [young], { foundedOn: '2023-04-01' }, null],
    ['日を求める支援もあれば、年数の代わりに創業した日を', [young, young, founded], {}, 'foundedOn'],
    ['創業前の人にも、取組を始める日は聞く', [starts], { legalForm: 'not-founded' }, 'startsOn'],
    [
      '一つの答えでは決まらなくても、先に進むこと',
      [all(any(plan, few), any(factory, place))],
      {},
      'establishments',
    ],
    ['聞くことがなければ、ない', [few], { employees: 3 }, null],
  ])('%s', (_, conditions, profile, id) => {
    expect(nextQuestion(catalogueOf(...conditions), profile)?.id ?? null).toBe(id);
  });

  it('知りたい支援だけから選ぶ', () => {
    const catalogue = catalogueOf(place, place, plan);
    expect(nextQuestion(catalogue, {})?.id).toBe('establishments');
    expect(nextQuestion(catalogue, {}, [2])?.id).toBe('question:plan');
  });

  it('飛ばしたことは、もう聞かない', () => {
    const catalogue = catalogueOf(place, place, plan);
    expect(nextQuestion(catalogue, {}, undefined, new Set(['establishments']))?.id).toBe('headOffice');
    const skipped = new Set(['establishments', 'headOffice']);
    expect(nextQuestion(catalogue, {}, undefined, skipped)?.id).toBe('question:plan');
  });

  it('創業した日を飛ばせば、年数を聞く', () => {
    const catalogue = catalogueOf(young, young, founded);
    expect(nextQuestion(catalogue, {}, undefined, new Set(['foundedOn']))?.id).toBe('yearsSinceFounding');
  });

  it('事業者に聞くように書く', () => {
    expect(nextQuestion(catalogueOf(starts), {})).toMatchObject({
      text: '取組を始めるのはいつですか',
      answer: { kind: 'date' },
      settles: 1,
    });
    expect(nextQuestion(catalogueOf(few), {})).toMatchObject({
      text: '従業員は何人ですか',
      answer: { kind: 'number', unit: '人', least: 0, isWhole: true },
      askedBy: 1,
      settles: 1,
    });
    expect(nextQuestion(catalogueOf(plan, plan), {})).toMatchObject({
      text: '計画がありますか',
      answer: { kind: 'yes-no' },
      settles: 2,
    });
  });
});

describe('番号で呼んだ質問は', () => {
  const catalogue = catalogueOf(place, plan, food, capital);
  it.each<[string, string, FirmProfile, string | undefined]>([
    ['支援の質問', 'question:plan', {}, '計画がありますか'],
    ['答えた質問は、もうない', 'question:plan', { answers: { plan: false } }, undefined],
    ['どの支援も聞かないことは、ない', 'question:other', {}, undefined],
    ['業種は、次の細かさで', 'industry-division', { industry: 'E' }, '業種をもう少し詳しく教えてください'],
    ['知らない番号は、ない', 'toString', {}, undefined],
  ])('%s', (_, id, profile, text) => {
    expect(questionById(catalogue, profile, id)?.text).toBe(text);
  });
});
