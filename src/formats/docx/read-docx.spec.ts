import { describe, expect, it } from 'vitest';
import { docxOf } from '../../../tests/formats/archive-of.ts';
import { readSource } from '../index.ts';

const read = async (body: string, parts?: Record<string, string>) => {
  const { lines } = await readSource(docxOf(body, parts), '報告.docx');
  return lines.filter(({ text }) => text.trim() !== '').map(({ cells }) => cells);
};
const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (content: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('Word の文書は、段落と表の行がそれぞれ一行', () => {
  it('段落、任意の改行、タブ', async () => {
    const body = `${p('はじめに')}<w:p><w:r><w:t>一行目</w:t><w:br/><w:t>二行目</w:t></w:r></w:p>
      <w:p><w:r><w:t>目次</w:t><w:tab/><w:t>3</w:t></w:r></w:p>`;
    expect(await read(body)).toEqual([['はじめに'], ['一行目'], ['二行目'], ['目次', '3']]);
  });

  it('行番号は本文の順、表の前後は空行', async () => {
    const { lines } = await readSource(
      docxOf(p('前') + table(row(cell('a'), cell('b'))) + p('後')),
      '報告.docx',
    );
    expect(lines.map(({ line, text }) => [line, text])).toEqual([
      [1, '前'],
      [2, ''],
      [3, 'a\tb'],
      [4, ''],
      [5, '後'],
    ]);
  });

  it('つないだ欄は、左上のほかは空', async () => {
    const body = table(
      row(cell('研修', '<w:vMerge w:val="restart"/>'), cell('回数', '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), cell('3回'), cell('4回')),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('5回')}${cell('6回')}</w:tr>`,
    );
    expect(await read(body)).toEqual([
      ['研修', '回数', ''],
      ['', '3回', '4回'],
      ['', '5回', '6回'],
    ]);
  });

  it('欄の中の段落と改行は空白になる', async () => {
    expect(await read(table(row(cell(p('企画調整課') + p('広報広聴課')), cell('3'))))).toEqual([
      ['企画調整課 広報広聴課', '3'],
    ]);
  });

  it('枠だけの表は本文、表の中の表は一つずつ', async () => {
    const inner = table(row(cell('項目名'), cell('2年度')));
    expect(await read(table(row(cell(p('【事業概要】') + p('相談員を置く。')))))).toEqual([
      ['【事業概要】'],
      ['相談員を置く。'],
    ]);
    expect(await read(table(row(cell('左'), cell(p('右') + inner))))).toEqual([
      ['左'],
      ['右'],
      ['項目名', '2年度'],
    ]);
  });

  it('目次や差し込みの囲み（コンテンツ コントロール）の中も読む', async () => {
    const body = `<w:sdt><w:sdtPr><w:t>設定</w:t></w:sdtPr><w:sdtContent>${p('目次')}</w:sdtContent></w:sdt>`;
    expect(await read(body)).toEqual([['目次']]);
  });
});

describe('紙に印刷されるものを読み、されないものは読まない', () => {
  const run = (inner: string) => `<w:p>${inner}</w:p>`;
  it.each([
    [
      '消した文字',
      run('<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins>'),
      '新',
    ],
    [
      'ふりがな',
      run(
        '<w:r><w:ruby><w:rt><w:r><w:t>あじ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>鰺</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      '鰺',
    ],
    [
      '頁番号などのフィールドは結果だけ',
      run(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGEREF a</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>22</w:t><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      '22',
    ],
    ['記号フォント', run('<w:r><w:sym w:font="Wingdings" w:char="F06D"/></w:r>'), '○'],
    ['実体参照', run('<w:r><w:t>A&amp;B &#x20BB7;</w:t></w:r>'), 'A&B 𠮷'],
  ])('%s', async (_, body, expected) => {
    expect(await read(body)).toEqual([[expected]]);
  });

  it('テキスト ボックスは一度だけ、置かれた段落の後ろに読む', async () => {
    const box = `<w:txbxContent>${p('枠の中')}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>段落</w:t><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await read(body)).toEqual([['段落'], ['枠の中']]);
  });

  it('脚注は、その段落の後ろに読む', async () => {
    const notes = `<w:footnotes><w:footnote w:type="separator" w:id="0">${p('―')}</w:footnote><w:footnote w:id="2">${p('県調べ')}</w:footnote></w:footnotes>`;
    const body = `<w:p><w:r><w:t>件数</w:t><w:footnoteReference w:id="2"/></w:r></w:p>${p('次')}`;
    expect(await read(body, { footnotes: notes })).toEqual([['件数'], ['県調べ'], ['次']]);
  });

  it('ヘッダーとフッターは、本文の後ろに欄外の行として一度ずつ', async () => {
    const body = `${p('本文')}<w:sectPr><w:headerReference r:id="rId1"/><w:footerReference r:id="rId1"/></w:sectPr>`;
    const { lines } = await readSource(docxOf(body, { header: `<w:hdr>${p('第1章')}</w:hdr>` }), '報告.docx');
    expect(lines.map(({ text, isMargin }) => [text, isMargin])).toEqual([
      ['本文', undefined],
      ['第1章', true],
    ]);
  });
});

describe('Word が自動で付ける番号も行に残る', () => {
  const level = (depth: number, form: string, text: string) =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (...levels: string[]) =>
    `<w:numbering><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const item = (text: string, depth = 0) =>
    p(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`);

  it.each([
    ['decimal', '(%1)', '(1) 一', '(2) 二'],
    ['decimalEnclosedCircle', '%1', '① 一', '② 二'],
    ['japaneseCounting', '第%1章', '第一章 一', '第二章 二'],
    ['aiueo', '%1', 'ア 一', 'イ 二'],
    ['bullet', '○', '○ 一', '○ 二'],
    ['bullet', '\uf0b7', '・ 一', '・ 二'],
  ])('%s %s', async (form, text, first, second) => {
    const parts = { numbering: numbering(level(0, form, text)) };
    expect(await read(item('一') + item('二'), parts)).toEqual([[first], [second]]);
  });

  it('下の段は上の段ごとに数え直す', async () => {
    const parts = { numbering: numbering(level(0, 'decimal', '%1.'), level(1, 'decimal', '%1-%2')) };
    const body = item('一') + item('甲', 1) + item('乙', 1) + item('二') + item('丙', 1);
    expect((await read(body, parts)).flat()).toEqual(['1. 一', '1-1 甲', '1-2 乙', '2. 二', '2-1 丙']);
  });

  it('スタイルに結び付いた番号', async () => {
    const styles = `<w:styles><w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`;
    const parts = { numbering: numbering(level(0, 'decimal', '(%1)')), styles };
    expect(await read(p('見出し', '<w:pStyle w:val="b"/>'), parts)).toEqual([['(1) 見出し']]);
  });
});
