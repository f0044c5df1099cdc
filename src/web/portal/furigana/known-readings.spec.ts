import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted } from './fitted.ts';
import { readingsOfPlaces, readingsOfTitles } from './known-of.ts';
import { knownReadings, withKnown } from './known-readings.ts';
import { textOf, type Word } from './word.ts';

const wordsOf = (text: string): Word[] =>
  text.split('|').map((word) => {
    const [, surface = word, reading = null] = /^(.+)《(.+)》$/.exec(word) ?? [];
    return { surface, reading };
  });
const written = (words: readonly Word[]) =>
  words.map(({ surface, reading }) => (reading === null ? surface : `${surface}《${reading}》`)).join('|');

describe('a known reading', () => {
  it.each([
    ['令和 れいわ', '令《りょう》|和《わ》|8', '令《れい》|和《わ》|8'],
    ['大間 おおま', '大間《だいま》|町《まち》', '大間《おおま》|町《まち》'],
    // Not inside of a longer word.
    ['大間 おおま', '大間違い《おおまちがい》', '大間違い《おおまちがい》'],
    ['人財 じんざい', '人《ひと》|財《ざい》|育成《いくせい》', '人《じん》|財《ざい》|育成《いくせい》'],
    ['（火） か', '日《にち》|（|火《ひ》|）|まで', '日《にち》|（|火《か》|）|まで'],
    // The longer word first.
    ['中高 ちゅうこう,中高年 ちゅうこうねん', '中高《なかだか》|年《とし》', '中高年《ちゅうこうねん》'],
  ])('%s: %s becomes %s', (known, before, after) => {
    const given = known.split(',').map((each) => {
      const [word = '', reading = ''] = each.split(' ');
      return { word, reading };
    });
    expect(written(withKnown(wordsOf(before), knownReadings(given)))).toBe(after);
  });

  it('that comes first holds', () => {
    const twice = [
      { word: '日本', reading: 'にほん' },
      { word: '日本', reading: 'にっぽん' },
    ];
    expect(written(withKnown(wordsOf('日本《ひのもと》'), knownReadings(twice)))).toBe('日本《にほん》');
  });
});

describe('a reading laid over words', () => {
  it.each([
    ['鰺《あじ》|ヶ|沢《さわ》|町《まち》', 'あじがさわまち', '鰺《あじ》|ヶ《が》|沢《さわ》|町《まち》'],
    ['六《ろく》|ヶ所《かしょ》', 'ろっかしょ', '六《ろっ》|ヶ所《かしょ》'],
    [
      'IT|導入《どうにゅう》|の|手引き《てびき》',
      'あいてぃーどうにゅうのてびき',
      'IT|導入《どうにゅう》|の|手引き《てびき》',
    ],
    ['「|新《しん》|時代《じだい》|」|へ', 'しんじだいへ', '「|新《しん》|時代《じだい》|」|へ'],
    ['業務《ぎょうむ》|改善《かいぜん》', 'なりわい', '業務改善《なりわい》'],
    [
      '同《どう》|一《いち》|労働《ろうどう》|・|同《どう》|一《いち》',
      'どういつろうどうどういつ',
      '同《どう》|一《いつ》|労働《ろうどう》|・|同《どう》|一《いつ》',
    ],
  ])('%s as %s', (words, reading, expected) => {
    expect(written(fitted(wordsOf(words), reading))).toBe(expected);
  });

  it('never changes the text', () => {
    const word = fc.record({
      surface: fc.stringMatching(/^[県市町村食べるカナIT・]{1,4}$/),
      reading: fc.option(fc.stringMatching(/^[あいうかきく]{1,4}$/)),
    });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.stringMatching(/^[あいうかきく]{1,12}$/),
        (words, reading) => {
          expect(textOf(fitted(words, reading))).toBe(textOf(words));
        },
      ),
    );
  });
});

describe('what is known', () => {
  it('of municipalities: their names with and without their kind, with either ヶ', () => {
    expect(readingsOfPlaces([{ name: '六ヶ所村', kana: 'ロッカショムラ' }])).toEqual([
      { word: '六ヶ所村', reading: 'ろっかしょむら' },
      { word: '六ケ所村', reading: 'ろっかしょむら' },
      { word: '六ヶ所', reading: 'ろっかしょ' },
      { word: '六ケ所', reading: 'ろっかしょ' },
    ]);
    expect(readingsOfPlaces([{ name: '津市', kana: 'ツシ' }])).toEqual([{ word: '津市', reading: 'つし' }]);
    expect(readingsOfPlaces([{ name: '某町', kana: '' }])).toEqual([]);
  });

  it('of titles: their own readings, the titles as they stand in HTML', () => {
    const supports = [{ title: 'M&A支援', reading: 'エムアンドエーしえん' }, { title: '名のない読み' }];
    expect(readingsOfTitles(supports)).toEqual([{ word: 'M&amp;A支援', reading: 'えむあんどえーしえん' }]);
  });
});
