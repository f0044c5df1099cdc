import { describe, expect, it } from 'vitest';
import { aReport } from '../example.ts';
import { monthsNamed, publicationOf } from './publication.ts';

describe('報告の公表の月', () => {
  const cover = (text: string) =>
    aReport({
      sections: [
        { kind: 'cover', policies: [], heading: '年次報告', line: 1, paragraphs: [{ text, line: 2 }] },
      ],
    });

  it.each([
    ['令和3年9月', { year: 2021, month: 9 }],
    ['令和 3 年 12 月', { year: 2021, month: 12 }],
    ['青森県', { year: 2021, month: 9 }],
    ['令和2年12月', { year: 2021, month: 9 }],
  ])('表紙の「%s」 → %j', (text, expected) => {
    expect(publicationOf(cover(text))).toEqual(expected);
  });

  it('年度の分からない報告は、公表の月も分からない', () => {
    expect(publicationOf(aReport({ fiscalYear: null }))).toBeNull();
  });
});

describe('文の中の時期（その終わりの月）', () => {
  it.each([
    ['令和3年夏以降に', [{ year: 2021, month: 8 }]],
    ['令和3年の冬に', [{ year: 2022, month: 2 }]],
    ['令和3年度に', [{ year: 2022, month: 3 }]],
    ['令和3年4月に', [{ year: 2021, month: 4 }]],
    ['2021年に', [{ year: 2021, month: 12 }]],
    ['翌年度に', [{ year: 2022, month: 3 }]],
    ['今年度に', [{ year: 2021, month: 3 }]],
    ['近く', []],
  ])('%s → %j', (sentence, expected) => {
    expect(monthsNamed(sentence, 2020)).toEqual(expected);
  });
});
