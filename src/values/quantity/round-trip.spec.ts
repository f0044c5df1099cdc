import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Amount,
  amountsInText,
  formatAmount,
  parseQuantity,
  printQuantity,
  type Qualifier,
} from './index.ts';

const unit = fc.constantFrom('名', '件', '回', '事業者', '企業・団体', '千円', '%', 'か所', 'ヶ国・地域');
const qualifier = fc.constantFrom<Qualifier>(
  'none',
  'cumulative',
  'runningTotal',
  'total',
  'each',
  'ofWhich',
  'about',
  'atLeast',
  'atMost',
);
const amount: fc.Arbitrary<Amount> = fc
  .record({ digits: fc.integer({ min: -9_999_999, max: 9_999_999 }), unit, qualifier, decimals: fc.nat(2) })
  .map(({ digits, decimals, ...rest }) => ({
    ...rest,
    decimals,
    value: Number((digits / 10 ** decimals).toFixed(decimals)),
  }))
  .map((each) => (Object.is(each.value, -0) ? { ...each, value: 0 } : each));

describe('an amount', () => {
  it('printed and read again is the same amount', () => {
    fc.assert(
      fc.property(amount, (each) => {
        expect(parseQuantity(formatAmount(each)).values).toEqual([each]);
      }),
    );
  });

  it.each(['・', ' ', '　', '、', '\n'])('beside others, joined by %j, is read in order', (mark) => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 4 }), (amounts) => {
        expect(parseQuantity(amounts.map(formatAmount).join(mark)).values).toEqual(amounts);
      }),
    );
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...'0123456789,.名件回延べ約計各（）()・ 　▲年月日※—-〜第RH千円億万',
    '中止',
    '随時',
    '<b>',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((list) => list.join('')),
  );

  it('gives a quantity that prints as the text, with values or with a reason', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quantity = parseQuantity(text);
        expect(printQuantity(quantity)).toBe(text);
        expect(quantity.values.length > 0).toBe(quantity.reason === null);
        expect(quantity.values.every(({ value }) => Number.isFinite(value))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives amounts that lie in the text one after the other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { index, length } of amountsInText(text)) {
          expect(index).toBeGreaterThanOrEqual(end);
          end = index + length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

const REPORTS = ['annual-report-r2.txt', 'annual-report-r5-policy1.txt'].map(
  (name) => new URL(`../../../../shared/seeds/${name}`, import.meta.url),
);

describe.skipIf(!REPORTS.every((url) => existsSync(url)))('the published reports (../shared/seeds)', () => {
  it('have no cell with a figure that gives no value, but for dates of what was cancelled', () => {
    const cells = REPORTS.flatMap((url) => indicatorCells(readFileSync(url, 'utf8')));
    const unread = cells.filter((cell) => /\d/.test(cell) && parseQuantity(cell).reason === 'text');
    expect(cells.length).toBeGreaterThan(900);
    expect(unread).toEqual([]);
  });
});

/** The cells behind the label in the tables that begin with 項目名 and end at an empty line. */
function indicatorCells(report: string): string[] {
  return [...report.matchAll(/^項目名\t.*\n((?:.*\t.*\n)+)/gm)].flatMap(([, body]) =>
    body!
      .trimEnd()
      .split('\n')
      .flatMap((line) => line.split('\t').slice(1)),
  );
}
