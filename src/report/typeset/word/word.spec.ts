import { describe, expect, it } from 'vitest';
import { readSource } from '../../../formats/index.ts';
import type { Block, DocumentTree } from '../../document.ts';
import { exampleTree } from '../office/tree.examples.ts';
import { unpacked } from '../office/unpacked.examples.ts';
import { typesetWord } from './index.ts';

/** A tree of one part with these blocks. */
const treeOf = (...blocks: Block[]): DocumentTree => ({
  ...exampleTree(1),
  parts: [{ id: 'part', orientation: 'portrait', kind: 'body', runningHead: '本文', blocks }],
});

async function documentXml(tree: DocumentTree, pages?: Map<string, number>): Promise<string> {
  const { bytes } = await typesetWord(tree, pages ? { pages } : {});
  return unpacked(bytes).get('word/document.xml')!;
}

/** What our own reader finds: lines with their cells, without the empty ones. */
async function linesOf(tree: DocumentTree): Promise<string[]> {
  const { bytes } = await typesetWord(tree);
  const { lines } = await readSource(Buffer.from(bytes), 'report.docx');
  return lines.map(({ cells }) => cells.join('|')).filter((line) => line.replaceAll('|', '') !== '');
}

describe('a Word file says everything in the order of the tree', () => {
  it('headings, lists, tables with their spans, notes and sources', async () => {
    const lines = await linesOf(treeOf(...exampleTree(1).parts[2]!.blocks));
    expect(lines.slice(0, 8)).toEqual([
      '1 令和2年度の動向',
      '(1) 会社の動向',
      '① 人を育てる',
      '・ 求人倍率は高い水準にある。',
      '・ 人手不足の会社が増えている（表1）。',
      '図1　求人倍率の推移（倍）',
      '注）季節調整値。',
      '資料：架空労働局',
    ]);
    expect(lines).toContain('|事業所数||増減率');
    expect(lines).toContain('全国|5,768,489|5,578,975|△3.3');
    expect(lines).toContain('資料：架空省「架空調査」');
    expect(lines).toContain('資料なし');
  });

  it('a sheet as a band, its texts and its indicators', async () => {
    const lines = await linesOf(treeOf(exampleTree(3).parts[4]!.blocks.at(-3)!));
    expect(lines[0]).toBe('1|若者と会社をつなぐ事業その1|事業費 1,000千円　新規');
    expect(lines.slice(-6, -2)).toEqual([
      '項目名|元年度|2年度',
      '参加者数|延べ98名|延べ101名',
      '冊子を配った学校数|—|12校',
      '（担当課：労働課 若者グループ）',
    ]);
  });
});

describe('a Word file can be edited on', () => {
  it('its headings are those of Word, and its contents a field that lists them', async () => {
    const xml = await documentXml(exampleTree(1));
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(xml).toMatch(/<w:instrText[^>]*> TOC \\o &quot;1-3&quot; \\h \\z <\/w:instrText>/);
  });

  it('a heading that the contents leave out looks alike, and stays out when they are made anew', async () => {
    const xml = await documentXml(exampleTree(1));
    expect(xml).toMatch(/<w:pStyle w:val="Unlisted3"\/>.{0,400}① 人を育てる/);
  });

  it('a page is a reference to where the thing stands, with the known page in it', async () => {
    const xml = await documentXml(exampleTree(1), new Map([['program-1-1', 22]]));
    expect(xml).toContain('<w:bookmarkStart w:name="_program_1_1"');
    expect(xml).toMatch(/ PAGEREF _program_1_1 \\h <\/w:instrText>.{0,200}<w:t[^>]*>22<\/w:t>/);
  });

  it('heads of tables are repeated, rows stay whole, vertical heads run from top to bottom', async () => {
    const xml = await documentXml(exampleTree(12));
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('<w:cantSplit/>');
    expect(xml).toContain('<w:textDirection w:val="tbRl"/>');
  });

  it('the great table lies on landscape pages, and numbering starts with the body', async () => {
    const xml = await documentXml(exampleTree(1));
    const sections = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(([section]) => section);
    expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(sections.map((section) => section.includes('w:start="1"'))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('pictures say in words what they show', async () => {
    expect(await documentXml(exampleTree(1))).toContain(
      'descr="求人倍率は平成30年度まで上がり、1.33倍に達した。"',
    );
  });

  it('its properties say title, author, date and language', async () => {
    const { bytes } = await typesetWord(exampleTree(1));
    const core = unpacked(bytes).get('docProps/core.xml');
    expect(core).toContain(
      '<dc:title>令和2年度 架空県小さな会社の年次報告</dc:title><dc:creator>架空県</dc:creator>',
    );
    expect(core).toContain('2021-09-01T00:00:00Z');
    expect(core).toContain('<dc:language>ja-JP</dc:language>');
  });
});

it('the same tree gives the same bytes', async () => {
  const [once, again] = [await typesetWord(exampleTree(5)), await typesetWord(exampleTree(5))];
  expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true);
});

describe('what cannot be set is said, and the rest is set', () => {
  const figure = {
    kind: 'figure',
    id: 'f',
    number: '図1',
    title: '店',
    unit: null,
    alt: '',
    data: null,
    source: null,
    notes: [],
  } as const;

  it.each<[string, Block[], string, string]>([
    [
      'a broken picture',
      [{ ...figure, notes: [], picture: { kind: 'image', mediaType: 'image/png', bytes: 'AAAA' } }],
      'picture',
      '画像として読めません',
    ],
    [
      'a page of nothing',
      [{ kind: 'paragraph', style: 'body', text: [{ pageOf: 'nowhere' }] }],
      'reference',
      '「nowhere」がこの文書にありません',
    ],
    [
      'a link to nothing',
      [{ kind: 'paragraph', style: 'body', text: [{ text: '表9', link: 'nowhere' }] }],
      'reference',
      '「表9」のリンク先',
    ],
    [
      'an id of two things',
      [
        { kind: 'notice', id: 'x', text: '甲' },
        { kind: 'notice', id: 'x', text: '乙' },
      ],
      'reference',
      '二度使われています',
    ],
  ])('%s', async (_, blocks, kind, message) => {
    const { bytes, complaints } = await typesetWord(treeOf(...blocks, { kind: 'notice', text: '最後の文' }));
    expect(complaints).toEqual([
      expect.objectContaining({ kind, message: expect.stringContaining(message) }),
    ]);
    expect(unpacked(bytes).get('word/document.xml')).toContain('最後の文');
  });
});
