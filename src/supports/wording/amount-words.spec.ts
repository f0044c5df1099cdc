import { expect, it } from 'vitest';
import type { Support } from '../support.ts';
import { amountWords } from './amount-words.ts';

it.each<[string, Pick<Support, 'amounts' | 'loan' | 'fee'>, string | null]>([
  ['率と上限', { amounts: [{ rate: 75, ceiling: 6_000_000 }] }, '費用の75%以内、上限6,000,000円'],
  [
    '率は実施機関の言葉で',
    { amounts: [{ of: '設備費', rate: 33.3, rateText: '3分の1以内' }] },
    '設備費の3分の1以内',
  ],
  [
    '一人当たり',
    { amounts: [{ perUnit: { unit: '人', yen: 30_000, most: 5 } }] },
    '1人当たり30,000円（5人まで）',
  ],
  [
    '枠が二つ',
    {
      amounts: [
        { name: '通常枠', rate: 50 },
        { name: '賃上げ枠', rate: 75 },
      ],
    },
    '通常枠: 費用の50%以内／賃上げ枠: 費用の75%以内',
  ],
  [
    '融資',
    { loan: { limit: 80_000_000, maxRate: 1.5, term: 'P10Y' } },
    '限度額80,000,000円、年1.5%以内、10年以内に返済',
  ],
  ['無料', { fee: 0 }, '無料'],
  ['何も言われていない', {}, null],
])('%s', (_, support, expected) => {
  expect(amountWords(support)).toBe(expected);
});
