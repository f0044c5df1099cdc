import { describe, expect, it } from 'vitest';
import { type MadeSheet, xlsxOf } from '../../../tests/formats/archive-of.ts';
import { readSource } from '../index.ts';

const STYLES = `<numFmts count="3">
  <numFmt numFmtId="164" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>
  <numFmt numFmtId="165" formatCode="#,##0;&quot;△ &quot;#,##0"/>
  <numFmt numFmtId="166" formatCode="0&quot;名&quot;"/></numFmts>
  <borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>
  <cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/>
  <xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1"/><xf numFmtId="9" applyNumberFormat="1"/>
  <xf numFmtId="0" borderId="1" applyBorder="1"/></cellXfs>`;
const RULED = 6;

const ref = (row: number, column: number) => `${String.fromCodePoint(65 + column)}${row}`;
const cell = (at: string, content: string | number | null, style: number) => {
  if (content === null) return `<c r="${at}" s="${style}"/>`;
  if (typeof content === 'number') return `<c r="${at}" s="${style}"><v>${content}</v></c>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t>${content}</t></is></c>`;
};
/** Rows of a sheet; `undefined` is a cell that nobody ever touched. */
const rows = (cells: (string | number | null | undefined)[][], style = 0) =>
  cells
    .map((row, index) => {
      const written = row.flatMap((content, column) =>
        content === undefined ? [] : [cell(ref(index + 1, column), content, style)],
      );
      return `<row r="${index + 1}">${written.join('')}</row>`;
    })
    .join('');
const merges = (...refs: string[]) =>
  `<mergeCells count="${refs.length}">${refs.map((each) => `<mergeCell ref="${each}"/>`).join('')}</mergeCells>`;

const source = (...sheets: MadeSheet[]) => readSource(xlsxOf(sheets, { styles: STYLES }), '報告.xlsx');
const read = async (data: string, rest = '') => {
  const { lines } = await source({ name: '一', data, rest });
  return lines.filter(({ text, isMargin }) => text.trim() !== '' && !isMargin).map(({ cells }) => cells);
};

describe('欄は、画面に見えるとおりに読む', () => {
  it.each([
    ['書式のない数', 1234.5, 0, '1234.5'],
    ['二進数の端数', 0.1 + 0.2, 0, '0.3'],
    ['負の金額', -1234, 1, '△ 1,234'],
    ['日付', 44_287, 2, '2021/4/1'],
    ['和暦の日付', 44_287, 3, '令和3年4月1日'],
    ['単位を付ける書式', 58, 4, '58名'],
    ['割合', 0.63, 5, '63%'],
    ['欄の中の改行', '企画調整課&#10;広報広聴課', 0, '企画調整課 広報広聴課'],
  ])('%s', async (_, value, style, shown) => {
    expect(await read(rows([[value]], style))).toEqual([[shown]]);
  });

  it('ふりがなは本文ではない', async () => {
    const strings = '<si><t>青森</t><rPh sb="0" eb="2"><t>アオモリ</t></rPh></si>';
    const data = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const { lines } = await readSource(xlsxOf([{ name: '一', data }], { strings }), 'a.xlsx');
    expect(lines[1]?.text).toBe('青森');
  });
});

describe('行と欄', () => {
  it('つないだ欄は、左上のほかは空', async () => {
    const data = rows([
      ['基本方針', '財源', undefined],
      [undefined, '国庫', 'その他'],
      ['①', 5, 6],
    ]);
    expect(await read(data, merges('A1:A2', 'B1:C1'))).toEqual([
      ['基本方針', '財源', ''],
      ['', '国庫', 'その他'],
      ['①', '5', '6'],
    ]);
  });

  it('方眼のようなシートでは、どの行にも文字のない列は列ではない', async () => {
    const u = undefined;
    const data = rows([
      [u, '項目名', u, u, '元年度', u, '2年度'],
      [u, '相談件数', u, u, '3件', u, '4件'],
    ]);
    expect(await read(data, merges('B1:D1', 'E1:F1', 'B2:D2', 'E2:F2'))).toEqual([
      ['項目名', '元年度', '2年度'],
      ['相談件数', '3件', '4件'],
    ]);
  });

  it('表の前後の一つだけの欄と、横につないだ欄は本文', async () => {
    const data = rows([
      ['【事業実績】'],
      ['項目名', '2年度'],
      ['相談件数', '4件'],
      ['（担当課：商工金融課）'],
    ]);
    expect(await read(data)).toEqual([
      ['【事業実績】'],
      ['項目名', '2年度'],
      ['相談件数', '4件'],
      ['（担当課：商工金融課）'],
    ]);
  });

  it('罫線のある表では、一つだけ埋まった行も表の行', async () => {
    const data = rows(
      [
        ['項目名', '元年度', '2年度'],
        ['参加者数', null, null],
        ['開催回数', '1回', null],
      ],
      RULED,
    );
    expect(await read(data)).toEqual([
      ['項目名', '元年度', '2年度'],
      ['参加者数', '', ''],
      ['開催回数', '1回', ''],
    ]);
  });
});

describe('シート', () => {
  it('名前は欄外の行、隠したシートと行も読んで知らせる', async () => {
    const { lines, notes } = await source(
      {
        name: '別紙1',
        data: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>',
      },
      { name: '控え', data: rows([['旧']]), hidden: true },
    );
    const filled = lines.filter(({ text }) => text !== '');
    expect(filled.map(({ text, isMargin }) => [text, isMargin ?? false])).toEqual([
      ['別紙1', true],
      ['1', false],
      ['2', false],
      ['控え', true],
      ['旧', false],
    ]);
    expect(notes).toEqual([
      { line: 3, text: 'シート「別紙1」の2行' },
      { line: 6, text: 'シート「控え」' },
    ]);
  });
});
