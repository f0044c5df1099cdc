import { describe, expect, it } from 'vitest';
import { axisYear, beginsBy, formatPeriod, inOrder, partsOf } from './period.ts';

describe('formatPeriod', () => {
  it.each([
    ['2008', '平成20年'],
    ['2019', '令和元年'],
    ['FY2019', '令和元年度'],
    ['2019-04', '平成31年4月'],
    ['2019-05', '令和元年5月'],
    ['2020-Q2', '令和2年4～6月期'],
  ])('prints %s as %s', (period, printed) => {
    expect(formatPeriod(period)).toBe(printed);
  });

  it.each(['', '20', '2020-13', '2020-Q5', 'FY2020-04'])('knows that 「%s」 is no period', (text) => {
    expect(() => partsOf(text)).toThrow('no period');
  });
});

it('orders periods by their middle, the longer one first', () => {
  const periods = ['2020-07', 'FY2020', '2020', '2020-Q2', '2019-12', '2021-01'].map((period) => ({
    period,
  }));
  expect(periods.sort(inOrder).map(({ period }) => period)).toEqual([
    '2019-12',
    '2020-Q2',
    '2020',
    '2020-07',
    'FY2020',
    '2021-01',
  ]);
});

it.each([
  ['2021-03', true],
  ['2021-04', false],
  ['2021', true],
  ['FY2020', true],
  ['FY2021', false],
])('%s begins before fiscal year 2020 ends: %s', (period, begins) => {
  expect(beginsBy(period, 2020)).toBe(begins);
});

it('names the era where the axis and the era begin', () => {
  expect([2017, 2018, 2019, 2020].map((year) => axisYear(year, year === 2017))).toEqual([
    '平成29',
    '30',
    '令和元',
    '2',
  ]);
});
