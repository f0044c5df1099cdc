import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedText, readDelimited, toCsv, unguarded } from '../index.ts';

const rows = (text: string) => readDelimited(text).rows.map(({ line, cells }) => [line, ...cells]);

describe('区切られた表', () => {
  it.each<[string, string, unknown[][]]>([
    [
      'コンマ',
      'a,b\nc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'タブ',
      '制度,名\t概要\nA\tB',
      [
        [1, '制度,名', '概要'],
        [2, 'A', 'B'],
      ],
    ],
    [
      '行末は CRLF でも CR でもよい',
      'a,b\r\nc,d\re,f',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
        [3, 'e', 'f'],
      ],
    ],
    [
      '引用符の中の改行とコンマ',
      'a,"b\nb, ""c"""\nd,e',
      [
        [1, 'a', 'b\nb, "c"'],
        [3, 'd', 'e'],
      ],
    ],
    [
      '空の行は除く。行の番号は変わらない',
      'a,b\n\n,\nc,d',
      [
        [1, 'a', 'b'],
        [4, 'c', 'd'],
      ],
    ],
    [
      '最後の欄が空',
      'a,\nb,c\n',
      [
        [1, 'a', ''],
        [2, 'b', 'c'],
      ],
    ],
    ['閉じた後の字も捨てない', '"まち"の店,b', [[1, 'まちの店', 'b']]],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('閉じない引用符は、その行だけの字として読み、どこかを伝える', () => {
    const { rows: read, unclosed } = readDelimited('a,b\n"c,d\ne,f');
    expect(read.map(({ cells }) => cells)).toEqual([
      ['a', 'b'],
      ['"c', 'd'],
      ['e', 'f'],
    ]);
    expect(unclosed).toEqual([2]);
  });

  it('データ用 CSV に書いたものは、そのまま読める', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...'あ県,"\t =＝-1\'') })
      .filter((each) => /\S/.test(each));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (table) => {
        const columns = [0, 1].map((at) => ({ head: `列${at}`, value: (row: string[]) => row[at] }));
        const read = readDelimited(decodedText(new TextEncoder().encode(toCsv(columns, table)))!.text);
        const folded = table.map((row) => row.map((cell) => cell.replaceAll('\t', ' ')));
        expect(read.rows.slice(1).map(({ cells }) => cells.map(unguarded))).toEqual(folded);
      }),
    );
  });
});

describe('やり取りする文字', () => {
  const utf16 = (text: string, isBig: boolean) => {
    const bytes = Buffer.from(text, 'utf16le');
    return new Uint8Array(isBig ? bytes.swap16() : bytes);
  };

  it.each([
    ['UTF-8（BOM 付き）', new TextEncoder().encode('\ufeff制度,1')],
    ['UTF-16 LE（BOM 付き）', utf16('\ufeff制度,1', false)],
    ['UTF-16 LE（BOM なし）', utf16('制度,1', false)],
    ['UTF-16 BE（BOM なし）', utf16('制度,1', true)],
    ['Shift_JIS', new Uint8Array(Buffer.from('\x90\xa7\x93\x78,1', 'latin1'))],
  ])('%s', (_, bytes) => {
    expect(decodedText(bytes)?.text).toBe('制度,1');
  });

  it('データも断らない', () => {
    expect(decodedText(new TextEncoder().encode('{"supports": []}'))?.text).toBe('{"supports": []}');
  });

  it.each([
    ['Excel などの圧縮された中身', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0x9c, 0xff, 0, 0])],
    ['でたらめな中身', new Uint8Array([0xff, 0, 1, 2, 0, 0, 3, 0x80, 0x81])],
  ])('%s は、文字ではない', (_, bytes) => {
    expect(decodedText(bytes)).toBeNull();
  });
});
