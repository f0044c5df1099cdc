import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PURPOSES } from '../purposes.ts';
import { readWordFile } from './read-file.ts';
import { readWordList, writeWordList } from './read-list.ts';
import { wordChanges } from './word-list.ts';

const HEAD = 'ことば,いっしょに探すことば,目的';
/** What Excel saves as CSV, in base64. */
const SHIFT_JIS =
  'grGCxoLOLIKigsGCtYLlgsmSVIK3grGCxoLOLJbak0kNCpNki0OR4yyPyINHg2w7kN+TZCyPyINHg2yBRZJFklmRZg0K';
const utf8 = (text: string) => new TextEncoder().encode(text);
const rowsIn = (...rows: string[]) => readWordList('terms', [HEAD, ...rows].join('\n')).rows;

describe('ファイルの一覧', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8（BOM 付き）', utf8(`\ufeff${HEAD}\r\n電気代,省エネ;節電,省エネ・脱炭素\r\n`)],
    ['タブ区切り', utf8(`${HEAD.replaceAll(',', '\t')}\n電気代\t省エネ;節電\t省エネ・脱炭素\n`)],
    ['欄の中の改行で区切ったもの', utf8(`${HEAD}\n電気代,"省エネ\n節電",省エネ・脱炭素\n`)],
    ['後ろに空の列があるもの', utf8(`${HEAD},,\n電気代,省エネ;節電,省エネ・脱炭素,,\n`)],
    ['Shift_JIS', Uint8Array.from(Buffer.from(SHIFT_JIS, 'base64'))],
  ])('%s を同じように読む', (_, bytes) => {
    const { rows, problems } = readWordFile('terms', bytes);
    expect(problems).toEqual([]);
    expect(rows.map(({ cells }) => cells)).toEqual([['電気代', '省エネ;節電', '省エネ・脱炭素']]);
  });

  it('取り込めない行は、行の番号と理由で告げる', () => {
    const text = [
      HEAD,
      '電気代,省エネ,省エネ・脱炭素',
      '灯油代,省エネ,節電',
      '跡継ぎ,承継,事業承継,譲渡',
    ].join('\n');
    expect(readWordFile('terms', utf8(text)).problems).toEqual([
      { line: 3, message: expect.stringContaining('目的「節電」はありません。') },
      { line: 4, message: expect.stringContaining('3列より後ろに「譲渡」があります。') },
    ]);
  });

  it('長すぎる欄と、閉じていない引用符を告げる', () => {
    const text = [HEAD, `${'長'.repeat(501)},省エネ,`, '"電気代,省エネ,'].join('\n');
    expect(readWordFile('terms', utf8(text)).problems).toEqual([
      { line: 2, message: expect.stringContaining('長すぎます。一つの欄は500字までです。') },
      { line: 3, message: '引用符（"）が閉じていません。' },
    ]);
  });

  it('文字でないファイルは断る', () => {
    const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0xff, 0xfe, 1, 2]);
    expect(() => readWordFile('terms', zip)).toThrow('文字のファイルとして読めません。');
  });
});

it('a list that was written is read back as it was, whatever the words are', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  const purposes = fc.subarray(Object.values(PURPOSES), { maxLength: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(word, purposes), { maxLength: 20 }), (given) => {
      const file = given.map(([text, some]) => `"${text.replaceAll('"', '""')}",採用,${some.join(';')}`);
      const { rows } = readWordList('terms', [HEAD, ...file].join('\n'));
      const again = readWordList('terms', writeWordList('terms', rows));
      expect(again).toEqual({ rows, problems: [] });
    }),
  );
});

describe('二つの一覧の違い', () => {
  const before = rowsIn('電気代,省エネ,', '跡継ぎ,承継,事業承継', '台風,災害,');

  it('新しい言葉、変わる言葉、なくなる言葉を分ける', () => {
    const after = rowsIn('台風,災害;復旧,', '看板,,販路開拓', '電気代,省エネ,');
    const { added, changed, gone } = wordChanges(before, after);
    expect(added.map(({ cells }) => cells[0])).toEqual(['看板']);
    expect(changed.map((each) => [each.before.cells[1], each.after.cells[1]])).toEqual([
      ['災害', '災害;復旧'],
    ]);
    expect(gone.map(({ cells }) => cells[0])).toEqual(['跡継ぎ']);
  });

  it('並べ替えただけなら、何も変わらない', () => {
    expect(wordChanges(before, before.toReversed())).toEqual({ added: [], changed: [], gone: [] });
  });
});
