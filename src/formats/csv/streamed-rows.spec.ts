import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from './delimited.ts';
import { streamedRows } from './streamed-rows.ts';
import { toCsv } from './to-csv.ts';

/** The bytes in pieces of this size: a piece may end in the middle of a character, a quotation, a line's end. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function rowsOf(bytes: Uint8Array, size = 7) {
  const rows = [];
  for await (const row of streamedRows(inPieces(bytes, size))) rows.push(row);
  return rows;
}
const utf8 = (text: string) => new TextEncoder().encode(text);

/** 「青森,弘前」 in Shift_JIS. */
const SHIFT_JIS = Uint8Array.from([0x90, 0xc2, 0x90, 0x58, 0x2c, 0x8d, 0x4f, 0x91, 0x4f, 0x0d, 0x0a]);

describe('rows of a stream', () => {
  it.each<[string, string, (string | number)[][]]>([
    [
      '行ごと',
      'a,b\r\nc,d\r\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      '最後の行に改行がない',
      'a,b\nc',
      [
        [1, 'a', 'b'],
        [2, 'c'],
      ],
    ],
    [
      '空の行は数えて飛ばす',
      'a\n\n ,\nb',
      [
        [1, 'a'],
        [4, 'b'],
      ],
    ],
    ['引用符', '"a,1","b ""x"""\n', [[1, 'a,1', 'b "x"']]],
    [
      '引用の中の改行',
      '"a\r\nb",c\nd,e\n',
      [
        [1, 'a\nb', 'c'],
        [3, 'd', 'e'],
      ],
    ],
    ['空のセル', ',\n"",a\n', [[2, '', 'a']]],
    ['引用の後ろに続く文字も残る', '"株式会社"みなと,青森\n', [[1, '株式会社みなと', '青森']]],
  ])('%s', async (_, text, expected) => {
    const rows = await rowsOf(utf8(text));
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual(expected);
  });

  it('知られない文字コードは、はじめのバイトから知る', async () => {
    expect(await rowsOf(SHIFT_JIS, 64)).toEqual([{ line: 1, cells: ['青森', '弘前'] }]);
    expect(await rowsOf(utf8('\ufeff青森,弘前'), 64)).toEqual([{ line: 1, cells: ['青森', '弘前'] }]);
  });

  it('終わらない引用は、そう告げて読む', async () => {
    const rows = await rowsOf(utf8('a,"b\nc,d\n'));
    expect(rows).toEqual([{ line: 1, cells: ['a', '"b\nc', 'd'], isUnclosed: true }]);
  });

  it('どこで切れても、一度に読むのと同じ', async () => {
    const cell = fc.constantFrom('', 'a', '青森', 'x,y', '"引用"', '二行\nの', ' ', '🦀');
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 9 }), async (cells, size) => {
        const text = cells
          .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const streamed = await rowsOf(utf8(text), size);
        expect(streamed).toEqual(readDelimited(text).rows);
      }),
      { numRuns: 100 },
    );
  });

  it('読むのは、書いた表そのまま', async () => {
    const csv = toCsv([{ head: '名', value: (row: { name: string }) => row.name }], [{ name: '弘前, "市"' }]);
    expect((await rowsOf(utf8(csv), 64)).map(({ cells }) => cells)).toEqual([['名'], ['弘前, "市"']]);
  });
});
