import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Support } from '../support.ts';
import { buildIndex } from './build-index.ts';
import { nearestPart } from './nearest-part.ts';
import { search, searchWords } from './search.ts';
import { readTerms } from './terms.ts';

const support = (id: string, title: string, more: Partial<Support> = {}): Support => ({
  ...{ id, title, operator: { name: '県', level: 'prefecture' }, kind: 'subsidy', purposes: ['hiring'] },
  ...{ summary: '県内の事業者を支える。', condition: { kind: 'all', of: [] }, isComplete: false },
  ...more,
});

const supports = [
  support('wages', '業務改善助成金', { keywords: ['最低賃金'], reading: 'ぎょうむかいぜんじょせいきん' }),
  support('hands', '中小企業省力化投資補助金', { reading: 'しょうりょくかとうしほじょきん' }),
  support('energy', '省エネ診断', { summary: '工場や店の光熱費を下げる方法を教える。' }),
  support('people', '若手人財確保補助金'),
  support('advice', 'よろず支援拠点', { operator: { name: '青森県商工会議所連合会', level: 'institution' } }),
  support('guarantee', '信用保証', { operator: { name: '青森県信用保証協会', level: 'institution' } }),
  support('apples', 'りんごの加工', { summary: '鰺ヶ沢のりんごでサポートする。' }),
];
const index = buildIndex(supports);
const { terms } = readTerms('ことば,いっしょに探すことば,目的\n電気代,光熱費,省エネ・脱炭素\n');
const found = (query: string) =>
  search(index, query, terms)
    .best(10)
    .map((at) => supports[at]!.id);

describe('a search finds', () => {
  it.each([
    ['題名そのもの', '業務改善助成金', 'wages'],
    ['二文字のことば', '診断', 'energy'],
    ['一文字のことば', '若', 'people'],
    ['二つのことば', '省力化 補助金', 'hands'],
    ['同じことを言うことば', '電気代', 'energy'],
    ['読み', 'しょうりょくか', 'hands'],
    ['かたかなをひらがなで', 'さぽーと', 'apples'],
    ['人材と人財', '人材確保', 'people'],
    ['鰺ヶ沢と鯵ケ沢', '鯵ケ沢', 'apples'],
    ['打ち間違い', '業務改善助正金', 'wages'],
    ['打ち間違い', 'よろず支援拠店', 'advice'],
    ['機関の名前の間違い', '商工会義所', 'advice'],
    ['機関の名前の間違い', '信用補償協会', 'guarantee'],
  ])('%s: %s', (_, query, expected) => expect(found(query)[0]).toBe(expected));

  it('nothing for what nobody offers', () => expect(found('宇宙船')).toEqual([]));

  it('what has all words, and gives one up only where nothing has all', () => {
    expect(search(index, '若手 補助金').hasAll).toBe(true);
    expect(search(index, '若手 診断').hasAll).toBe(false);
    expect(found('若手 診断')).toHaveLength(2);
  });

  it('and tells what a word was taken for', () => {
    expect(search(index, '業務改善助正金').corrections).toEqual([
      { from: '業務改善助正金', to: '業務改善助成金' },
    ]);
  });

  it('その通りだと分かっている言葉は、ほかの言葉として探さない', () => {
    const word = { word: '業務改善助正金', besides: [] };
    expect(searchWords(index, [word], 'any').corrections).toHaveLength(1);
    expect(searchWords(index, [{ ...word, isKnown: true }], 'any').corrections).toEqual([]);
  });
});

it('a title finds its support, among however many', () => {
  const title = fc.string({
    unit: fc.constantFrom(...'省力化投資補助金相談研修'),
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: 40 }), fc.nat(), (titles, nth) => {
      const many = buildIndex(titles.map((each, at) => support(String(at), each)));
      const at = nth % titles.length;
      expect(search(many, titles[at]!).scores[at]).toBeGreaterThan(0);
    }),
  );
});

it.each([
  ['支援拠店', '青森県よろず支援拠点', '支援拠点', 1],
  ['信用補償協会', '青森県信用保証協会', '信用保証協会', 2],
  ['商工', '商工会', '商工', 0],
  ['会計', '計会', '計会', 1],
])('%s is nearest to a part of %s: %s, %i changes', (word, text, part, distance) => {
  expect(nearestPart(word, text)).toEqual({ part, distance });
});
