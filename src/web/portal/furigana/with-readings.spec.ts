import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlPieces } from './html-pieces.ts';
import { knownReadings } from './known-readings.ts';
import { textsToRead, withReadings } from './with-readings.ts';
import { hasKanji, type Word } from './word.ts';

/** Every kanji is かな, so that what is read and what is not can be seen. */
const read = (text: string): Word[] =>
  [...text].map((surface) => ({ surface, reading: hasKanji(surface) ? 'かな' : null }));

function written(html: string): string {
  const pieces = htmlPieces(html);
  return withReadings(pieces, textsToRead(pieces).map(read), []);
}

/** What a reader of the source sees without readings. */
const bare = (html: string) =>
  html
    .replaceAll(/<rp>[^<]*<\/rp>|<rt>[^<]*<\/rt>|<\/?ruby>/g, '')
    .replaceAll(/<span class="read">([^<]*)<\/span>/g, '$1');

describe('readings are written', () => {
  it.each([
    '<p>県</p>',
    '<ul><li>市<li>町</ul>',
    '<button type="submit">探</button>',
    '<p lang="en">For <span lang="ja">県</span></p>',
    '<html lang="ja"><head><title>a</title></head><body><h1>県</h1></body></html>',
    '<input value="a">県',
  ])('in %s', (html) => {
    expect(written(html)).toContain('<rt>かな</rt>');
    expect(bare(written(html))).toBe(html);
  });

  it.each([
    '<head><title>県</title></head>',
    '<script>"県"</script>',
    '<style>/* 県 */</style>',
    '<textarea>県</textarea>',
    '<select><option>県</option></select>',
    '<input value="県" title="県">',
    '<p lang="en">the 県 of Aomori</p>',
    '<ruby>県<rt>けん</rt></ruby>',
    '<svg><text>県</text></svg>',
    '<!-- 県 -->',
    '<p>かな, カナ, ABC, 123</p>',
  ])('not in %s', (html) => expect(written(html)).toBe(html));

  it('with what is known, later lists over earlier ones', () => {
    const pieces = htmlPieces('<h1>業務改善</h1>');
    const [dictionary, owner] = ['ぎょうむ', 'ごうむ'].map((reading) =>
      knownReadings([{ word: '業務', reading }]),
    );
    const words = [
      [
        { surface: '業務', reading: 'なりわい' },
        { surface: '改善', reading: 'かいぜん' },
      ],
    ];
    expect(withReadings(pieces, words, [dictionary!, owner!])).toContain('<rt>ごうむ</rt>');
  });
});

it('a page without its readings is the page as it was, to the character', () => {
  const part = fc.oneof(
    fc.stringMatching(/^[県市食べるカナA1６月人日分 、&;]{0,6}$/),
    fc.constantFrom(
      ...['<p>', '</p>', '<br/>', '<option>', '</option>', '<b lang="en">', '</b>', '&amp;', '<', '>', '"'],
      ...['<!-- 県 -->', '<a title="県>">', '</a>', '<title>', '</title>', '1人', '10日間', '年5回'],
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const html = parts.join('');
      expect(bare(written(html))).toBe(html);
    }),
  );
});
