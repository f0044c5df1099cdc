import { describe, expect, it } from 'vitest';
import { readSource } from '../../../formats/index.ts';
import type { Block, DocumentTree } from '../../document.ts';
import { exampleSheet, exampleTree } from '../office/tree.examples.ts';
import { unpacked } from '../office/unpacked.examples.ts';
import { typesetWorkbook } from './index.ts';

const partsOf = async (tree: DocumentTree, pages = new Map<string, number>()) =>
  unpacked((await typesetWorkbook(tree, { pages })).bytes);

/** Names of the worksheets in their order. */
const namesIn = (parts: Map<string, string>) =>
  [...parts.get('xl/workbook.xml')!.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);

/** A tree of one part with these blocks. */
const treeOf = (...blocks: Block[]): DocumentTree => ({
  ...exampleTree(1),
  parts: [{ id: 'part', orientation: 'portrait', kind: 'body', runningHead: '本文', blocks }],
});

describe('worksheets', () => {
  it('are contents, texts, the great table, each list and the sheets of a chapter', async () => {
    expect(namesIn(await partsOf(exampleTree(3)))).toEqual([
      '目次',
      '1令和2年度の動向',
      '別紙1',
      '①一覧',
      '①個票',
    ]);
  });

  it('have names that Excel takes, each once', async () => {
    const part = (id: string, text: string): DocumentTree['parts'][number] => ({
      ...{ id, orientation: 'portrait', kind: 'body', runningHead: text },
      blocks: [{ kind: 'heading', level: 1, id: `${id}-h`, text }],
    });
    const tree = {
      ...exampleTree(1),
      parts: [
        part('a', '収入/支出 [概要]: 県と市町村のすべての会計について'),
        part('b', '表'),
        part('c', '表'),
      ],
    };
    expect(namesIn(await partsOf(tree))).toEqual(['収入支出概要県と市町村のすべての会計', '表', '表（2）']);
  });

  it('hold a hundred sheets each', async () => {
    const sheets = Array.from({ length: 230 }, (_, at) => exampleSheet(at + 1));
    const tree = treeOf({ kind: 'heading', level: 3, id: 'h', text: '① 人を育てる' }, ...sheets);
    expect(namesIn(await partsOf(tree))).toEqual(['①個票', '①個票（2）', '①個票（3）']);
  });
});

describe('the great table is printed as on paper', () => {
  it('landscape A4, as wide as the page, heads on every page', async () => {
    const parts = await partsOf(exampleTree(12));
    const sheet = parts.get('xl/worksheets/sheet3.xml')!;
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(sheet).toMatch(/<pageSetUpPr[^>]*fitToPage="1"/);
    expect(parts.get('xl/workbook.xml')).toMatch(
      /<definedName name="_xlnm.Print_Titles"[^>]*>&apos;別紙1&apos;!\$9:\$10</,
    );
  });

  it('money is a number that looks as on paper', async () => {
    const parts = await partsOf(exampleTree(3));
    expect(parts.get('xl/worksheets/sheet3.xml')).toMatch(/<c [^>]*><v>1000<\/v><\/c>/);
    expect(parts.get('xl/styles.xml')).toContain('formatCode="#,##0;△#,##0"');
  });
});

it('a name in the list leads to its sheet, and its page is a number', async () => {
  const parts = await partsOf(exampleTree(3), new Map([['program-1-1', 22]]));
  const list = parts.get('xl/worksheets/sheet4.xml')!;
  expect(list).toMatch(/<hyperlink [^>]*location="#&apos;①個票&apos;!A\d+"/);
  expect(list).toContain('<v>22</v>');
});

it('our own reader finds every row with its cells in their order', async () => {
  const { bytes } = await typesetWorkbook(exampleTree(3));
  const { lines } = await readSource(Buffer.from(bytes), 'report.xlsx');
  const said = lines.map(({ cells }) => cells.join('|'));
  expect(said).toContain(
    '・出会いの場の強化|若者と会社をつなぐ事業その1|○||○|1,000|||1,000|R1-R3|労働課 企画課',
  );
  expect(said).toContain('1|若者と会社をつなぐ事業その1|事業費 1,000千円　新規');
  expect(said).toContain('参加者数|延べ98名|延べ101名');
});

it('the same tree gives the same bytes', async () => {
  const [once, again] = [await typesetWorkbook(exampleTree(5)), await typesetWorkbook(exampleTree(5))];
  expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true);
});

it('what cannot be set is said, and the rest is set', async () => {
  const tree = treeOf(
    {
      kind: 'figure',
      id: 'f',
      number: null,
      title: '店',
      unit: null,
      alt: '',
      data: null,
      source: null,
      notes: [],
      picture: { kind: 'image', mediaType: 'image/png', bytes: 'AAAA' },
    },
    { kind: 'paragraph', style: 'body', text: [{ pageOf: 'nowhere' }] },
    { kind: 'paragraph', style: 'body', text: '最後の文' },
  );
  const { bytes, complaints } = await typesetWorkbook(tree);
  expect(complaints.map(({ kind, where }) => [kind, where])).toEqual([
    ['picture', '店'],
    ['reference', '店'],
  ]);
  expect(unpacked(bytes).get('xl/sharedStrings.xml')).toContain('最後の文');
});

it('a picture says what it shows', async () => {
  const drawings = [...(await partsOf(exampleTree(1)))].filter(([path]) => /drawing\d+\.xml$/.test(path));
  const [, drawing] = drawings[0]!;
  expect(drawing).toMatch(/<xdr:cNvPr id="1" name="Picture 1" descr="[^"]+"/);
});
