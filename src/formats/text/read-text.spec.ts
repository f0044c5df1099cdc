import { describe, expect, it } from 'vitest';
import { readSource } from '../index.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array) => {
  const { encoding, truncated, lines } = await readSource(bytes, '報告.txt');
  return { encoding, truncated, text: lines.map(({ text }) => text).join('⏎') };
};
const lines = async (text: string) => {
  const source = await readSource(utf8(text), '報告.txt');
  return source.lines.map(({ line, cells }) => [line, ...cells]);
};

describe('文字コードを言われなくても読む', () => {
  // 青森県の事業 in each encoding, byte by byte.
  const shiftJis = latin('\x90\xc2\x90\x58\x8c\xa7\x82\xcc\x8e\x96\x8b\xc6');
  const eucJp = latin('\xc0\xc4\xbf\xb9\xb8\xa9\xa4\xce\xbb\xf6\xb6\xc8');
  const utf16 = (label: 'le' | 'be') => {
    const bytes = Buffer.from('\ufeff青森県の事業', 'utf16le');
    return new Uint8Array(label === 'le' ? bytes : bytes.swap16());
  };

  it.each([
    ['UTF-8', utf8('青森県の事業'), 'utf-8'],
    ['UTF-8（BOM 付き）', utf8('\ufeff青森県の事業'), 'utf-8'],
    ['UTF-16 LE', utf16('le'), 'utf-16'],
    ['UTF-16 BE', utf16('be'), 'utf-16'],
    ['Shift_JIS', shiftJis, 'shift_jis'],
    ['EUC-JP', eucJp, 'euc-jp'],
  ])('%s', async (_, bytes, encoding) => {
    expect(await read(bytes)).toEqual({ encoding, truncated: false, text: '青森県の事業' });
  });

  it('文字の途中で切れた UTF-8 は、UTF-8 のまま、切れていると伝える', async () => {
    const cut = utf8('青森県の事業').subarray(0, -1);
    expect(await read(cut)).toEqual({ encoding: 'utf-8', truncated: true, text: '青森県の事' });
  });

  it('文字の途中で切れた Shift_JIS と UTF-16 も同じ', async () => {
    expect(await read(shiftJis.subarray(0, -1))).toMatchObject({ encoding: 'shift_jis', truncated: true });
    expect(await read(utf16('le').subarray(0, -1))).toMatchObject({ encoding: 'utf-16', truncated: true });
  });

  it('一文字だけ壊れた UTF-8 は、そこだけを � にして読む', async () => {
    const text = utf8(`${'県の事業を進めた。'.repeat(200)}`);
    text[4] = 0xff;
    expect(await read(text)).toMatchObject({ encoding: 'utf-8', text: expect.stringMatching(/^県�+/) });
  });

  it('CP932 だけにある文字（①、㈱、～）', async () => {
    const bytes = latin('\x87\x40\x87\x8a\x81\x60\x82\xcc\x8e\x96\x8b\xc6');
    expect(await read(bytes)).toMatchObject({ encoding: 'shift_jis', text: '①㈱～の事業' });
  });
});

describe('行はエディターと同じに数え、欄はタブで分ける', () => {
  it.each([
    [
      'LF',
      'あ\nい\n',
      [
        [1, 'あ'],
        [2, 'い'],
      ],
    ],
    [
      'CRLF',
      'あ\r\nい',
      [
        [1, 'あ'],
        [2, 'い'],
      ],
    ],
    [
      'CR',
      'あ\rい',
      [
        [1, 'あ'],
        [2, 'い'],
      ],
    ],
    [
      '混在',
      'あ\r\nい\nう\rえ',
      [
        [1, 'あ'],
        [2, 'い'],
        [3, 'う'],
        [4, 'え'],
      ],
    ],
    [
      '空行も数える',
      'あ\n\nい',
      [
        [1, 'あ'],
        [2, ''],
        [3, 'い'],
      ],
    ],
    ['空の欄は空のまま', '\t小計\t\t3,254', [[1, '', '小計', '', '3,254']]],
    [
      '改頁は行を数えない',
      'あ\n\fい\nう\fえ',
      [
        [1, 'あ'],
        [2, 'い'],
        [3, 'う'],
        [3, 'え'],
      ],
    ],
    [
      'U+2028 と NEL は欄の中の折り返し',
      '事業\u2028名\t3\u0085,254\n次',
      [
        [1, '事業 名', '3 ,254'],
        [2, '次'],
      ],
    ],
    [
      'ほかに改行がなければ U+2028 が行の終わり',
      'あ\u2028い',
      [
        [1, 'あ'],
        [2, 'い'],
      ],
    ],
    ['HTML の名残りは残す', '<b>小計</b>\t1', [[1, '<b>小計</b>', '1']]],
  ])('%s', async (_, text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });
});
