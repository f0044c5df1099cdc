import { describe, expect, it } from 'vitest';
import type { Amount } from './amount.ts';
import { estimate } from './estimate.ts';

const 万円 = 10_000;
const third: Amount = { rate: 33.3, ceiling: 200 * 万円 };
const threeQuarters: Amount = { rate: 75, ceiling: 600 * 万円 };
const perPerson: Amount = { perUnit: { unit: '人', yen: 30 * 万円, most: 5 } };

describe('設備 3,000,000 円の計画は', () => {
  const plan = { cost: 300 * 万円 };

  it.each<[string, Amount, number, number, boolean]>([
    ['3分の1なら 1,000,000 円', third, 1_000_000, 2_000_000, false],
    ['4分の3なら 2,250,000 円', threeQuarters, 2_250_000, 750_000, false],
    ['上限があれば、そこまで', { rate: 75, ceiling: 100 * 万円 }, 1_000_000, 2_000_000, true],
    ['下限に届かなければ、0 円', { rate: 33.3, floor: 150 * 万円 }, 0, 3_000_000, false],
    ['端数は切り捨てる', { rate: 12.7 }, 381_000, 2_619_000, false],
  ])('%s', (_, amount, paid, own, isCapped) => {
    expect(estimate([amount], plan)).toMatchObject({ paid, own, isCapped });
  });

  it('率も額も分からなければ、見積もらない', () => {
    expect(estimate([{ ceiling: 100 * 万円 }], plan)).toBeNull();
    expect(estimate([], plan)).toBeNull();
  });
});

it('1人当たりの額は、人数の上限まで数える', () => {
  expect(estimate([perPerson], { units: 3 })).toMatchObject({ paid: 900_000, own: null });
  expect(estimate([perPerson], { units: 8 })).toMatchObject({ paid: 1_500_000 });
});

describe('賃上げで率が上がる補助は', () => {
  const amounts: Amount[] = [
    { rate: 50 },
    { rate: 75, when: { kind: 'number', of: 'wageRise', is: 'at-least', limit: 3 } },
  ];
  const plan = { cost: 100 * 万円 };

  it.each([
    ['賃上げをすれば、高い率', { wageRise: 3 }, 750_000, false],
    ['賃上げをしなければ、低い率', { wageRise: 0 }, 500_000, false],
    ['聞いていなければ、確かな率', {}, 500_000, false],
  ])('%s', (_, profile, paid, isConditional) => {
    expect(estimate(amounts, plan, profile)).toMatchObject({ paid, isConditional });
  });
});
