import { describe, expect, it } from 'vitest';
import { partsOf, rubyOf } from './ruby.ts';
import type { Word } from './word.ts';

const words = (...pairs: readonly [string, string | null][]): Word[] =>
  pairs.map(([surface, reading]) => ({ surface, reading }));

const written = (...pairs: readonly [string, string | null][]) =>
  partsOf(words(...pairs))
    .map(({ surface, reading }) => (reading === null ? surface : `${surface}《${reading}》`))
    .join('');

describe('a word', () => {
  it.each([
    ['食べる', 'たべる', '食《た》べる'],
    ['受け取る', 'うけとる', '受《う》け取《と》る'],
    ['聞き書き', 'ききがき', '聞《き》き書《が》き'],
    ['省エネ', 'しょうえね', '省《しょう》エネ'],
    ['お金', 'おかね', 'お金《かね》'],
    ['日々', 'ひび', '日々《ひび》'],
    ['1人', 'ひとり', '1人《ひとり》'],
    ['今日', 'きょう', '今日《きょう》'],
    ['支援', 'しえん', '支援《しえん》'],
    // The kana inside is not read as it stands.
    ['三ッ星', 'みつぼし', '三ッ星《みつぼし》'],
    ['センター', 'せんたー', 'センター'],
    ['する', 'する', 'する'],
    ['DX', null, 'DX'],
    ['罹', null, '罹'],
  ])('%s, read %s, is written %s', (surface, reading, expected) => {
    expect(written([surface, reading])).toBe(expected);
  });

  it.each([
    [
      'of one kanji joins the one before',
      [
        ['助成', 'じょせい'],
        ['金', 'きん'],
      ],
      '助成金《じょせいきん》',
    ],
    [
      'or the one behind',
      [
        ['新', 'しん'],
        ['商品', 'しょうひん'],
      ],
      '新商品《しんしょうひん》',
    ],
    [
      'but longer ones stay apart',
      [
        ['経営', 'けいえい'],
        ['改善', 'かいぜん'],
      ],
      '経営《けいえい》改善《かいぜん》',
    ],
    [
      'and four kanji are enough',
      [
        ['五所川原', 'ごしょがわら'],
        ['市', 'し'],
      ],
      '五所川原《ごしょがわら》市《し》',
    ],
    [
      'what belongs to a number stays with it',
      [
        ['8', null],
        ['人', 'にん'],
        ['以上', 'いじょう'],
      ],
      '8人《にん》以上《いじょう》',
    ],
  ] as [string, [string, string | null][], string][])('%s', (_, pairs, expected) => {
    expect(written(...pairs)).toBe(expected);
  });
});

describe('HTML', () => {
  it('has brackets for browsers that know no ruby, and one element around the words of a text', () => {
    expect(rubyOf(words(['食べる', 'たべる']))).toBe(
      '<span class="read"><ruby>食<rp>(</rp><rt>た</rt><rp>)</rp></ruby>べる</span>',
    );
  });

  it('is the text alone where nothing is read', () => {
    expect(rubyOf(words(['M', null], ['&amp;', null], ['する', 'する']))).toBe('M&amp;する');
  });
});
