import { beforeAll, describe, expect, it } from 'vitest';
import { readSource, type SourceLine } from '../../../formats/index.ts';
import type { Block, DocumentTree } from '../../document.ts';
import { madeUpTree, nameOf } from './fixtures/made-up-tree.ts';
import { heading, paragraph, tableOf, treeOf } from './fixtures/tree-of.ts';
import { typesetPdf } from './index.ts';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const ua = (tree: DocumentTree) => typesetPdf(tree, { standard: 'ua-1', strict: true });
const linesOf = async (bytes: Uint8Array): Promise<SourceLine[]> =>
  (await readSource(bytes, 'report.pdf')).lines;
const rowsOf = (lines: readonly SourceLine[]): string[][] => lines.map(({ cells }) => cells);
const photograph = (id: string, bytes: string): Block => ({
  kind: 'figure',
  id,
  number: null,
  title: '工場の見学会',
  unit: null,
  alt: '作業台を囲む参加者',
  picture: { kind: 'image', mediaType: 'image/png', bytes },
  data: null,
  source: null,
  notes: [],
});

describe('a report of 130 programs', () => {
  const tree = madeUpTree();
  let lines: SourceLine[];
  let pages: Map<string, number>;
  let bytes: Uint8Array;

  beforeAll(async () => {
    const set = await ua(tree);
    expect(set.complaints).toEqual([]);
    ({ bytes, pages } = set);
    lines = await linesOf(bytes);
  }, 60_000);

  const pageOfText = (text: string): number | undefined => lines.find((line) => line.text === text)?.pdfPage;
  /** Cover and contents come first. */
  const BEFORE_PAGE_1 = 2;

  it('the same document gives the same bytes', async () => {
    expect(Buffer.compare(bytes, (await ua(tree)).bytes)).toBe(0);
  });

  it('the contents name the pages on which the chapters stand', () => {
    const entries = lines.filter(({ pdfPage, cells }) => pdfPage === 2 && cells.length === 2);
    expect(entries).toHaveLength(14);
    const said = entries.map(({ cells }) => Number(cells[1]));
    const ids = tree.parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : [])),
    );
    expect(said).toEqual(ids.map(({ id }) => pages.get(id)));
    expect(pages.get('foreword')).toBe(1);
  });

  it('every list names the page on which the sheet begins', () => {
    const rows = lines.filter(({ cells }) => cells.length === 6 && /^\d+$/.test(cells[0] ?? ''));
    expect(rows).toHaveLength(136);
    for (const [at, { cells }] of rows.entries()) {
      expect([cells[1], Number(cells[5])]).toEqual([nameOf(at + 1), pages.get(`program-${at + 1}`)]);
    }
    const band = lines.find(({ text }) => text.startsWith(`2 ${nameOf(2)}`));
    expect(band?.pdfPage).toBe(pages.get('program-2')! + BEFORE_PAGE_1);
  });

  it('every page of the master list has its heads, its policy, and the group of its first row', () => {
    const first = pages.get('master-list')! + BEFORE_PAGE_1;
    const last = pages.get('implementation')! + BEFORE_PAGE_1;
    for (let page = first + 1; page < last - 1; page += 1) {
      const table = rowsOf(lines.filter(({ pdfPage, cells }) => pdfPage === page && cells.length === 12));
      expect(table[0]?.slice(0, 5)).toEqual(['基本方針', '事業名', '新規', '重点', '主要成果']);
      expect(table[2]?.[0]).toMatch(/^[①-⑧] /);
      if (table[3]?.[0] !== '小計') expect(table[3]?.[0]).toMatch(/^・/);
    }
  });

  it('a row of the master list comes back with its empty cells', () => {
    const row = lines.find(({ cells }) => cells.length === 12 && cells[1] === nameOf(2));
    expect(row?.cells).toEqual([
      '',
      nameOf(2),
      '',
      '',
      '',
      '15,838',
      '',
      '',
      '15,838',
      'R1-R2',
      '',
      '産業振興課',
    ]);
  });

  it('figures without data say so', () => {
    expect(pageOfText('資料なし')).toBe(pages.get('figure-5')! + BEFORE_PAGE_1);
  });

  it('what stands before page 1 has no page number', () => {
    expect(pages.has('cover')).toBe(false);
    expect(pages.has('contents')).toBe(false);
  });
});

describe('sheets', () => {
  const sheet = (n: number, lines: number): Block => ({
    kind: 'sheet',
    id: `sheet-${n}`,
    number: String(n),
    title: nameOf(n),
    marks: [],
    amount: '事業費 100千円',
    blocks: Array.from({ length: lines }, () => paragraph('見本の文。')),
  });

  it('two stand on a page where both are whole, one that does not fit begins the next', async () => {
    const { pages } = await ua(
      treeOf([heading('章'), sheet(1, 14), sheet(2, 14), sheet(3, 30), sheet(4, 10)]),
    );
    expect([1, 2, 3, 4].map((n) => pages.get(`sheet-${n}`))).toEqual([1, 1, 2, 3]);
  });

  it('one that is longer than a page goes on over pages', async () => {
    const { pages, pageCount } = await ua(treeOf([heading('章'), sheet(1, 100), sheet(2, 1)]));
    expect(pageCount).toBeGreaterThan(2);
    expect(pages.get('sheet-2')).toBe(pageCount);
  });
});

describe('what can’t be printed is said, and the rest is printed', () => {
  it.each([
    ['words instead of a picture', Buffer.from('これは図ではない').toString('base64')],
    ['a picture that was cut', PNG.slice(0, 60)],
  ])('%s', async (_, broken) => {
    const { bytes, complaints } = await ua(
      treeOf([heading('章'), photograph('a', broken), photograph('b', PNG)]),
    );
    expect(complaints).toEqual([
      {
        kind: 'picture',
        where: '工場の見学会',
        message:
          '工場の見学会：図として読めないファイルです。枠だけを印刷しました。PNG、JPEG または SVG の図を登録し直してください。',
      },
    ]);
    expect((await linesOf(bytes)).map(({ text }) => text)).toContain('図を印刷できません');
  });

  it('an SVG that ends in the middle', async () => {
    const figure = {
      ...(photograph('a', PNG) as object),
      picture: { kind: 'svg', svg: '<svg viewBox="0 0 9 9"><path' },
    } as Block;
    expect((await ua(treeOf([heading('章'), figure]))).complaints.map(({ kind }) => kind)).toEqual([
      'picture',
    ]);
  });

  it('a row higher than a page is broken, nothing is lost', async () => {
    const words = 'とても長い説明。'.repeat(900);
    const { bytes, pageCount } = await ua(
      treeOf([heading('章'), tableOf(['項目', '説明'], ['一', words], ['二', '短い'])]),
    );
    expect(pageCount).toBeGreaterThan(1);
    const said = rowsOf(await linesOf(bytes)).filter(
      ([first, second]) => first !== '項目' && second !== undefined,
    );
    expect(said.map(([, second]) => second).join('')).toBe(`${words}短い`);
  });

  it('forty columns', async () => {
    const forty = Array.from({ length: 40 }, () => '1,234,567');
    const { complaints } = await ua(treeOf([heading('章'), tableOf(forty, forty)]));
    expect(complaints.map(({ message }) => message)).toEqual([
      '章：表の40列が紙の幅に収まりません。列の中で語を切って印刷しました。列を減らすか、表を分けてください。',
    ]);
  });

  it('an id that two things bear', async () => {
    const { pages, complaints } = await ua(treeOf([heading('一', 'same'), heading('二', 'same')]));
    expect(pages.get('same')).toBe(1);
    expect(complaints.map(({ kind }) => kind)).toEqual(['reference']);
  });

  it.each<[string, Block[]]>([
    ['nothing at all', []],
    ['no heading', [paragraph('見出しのない文。')]],
    ['a heading without words', [heading('')]],
    ['a table without columns', [heading('章'), tableOf([])]],
    ['nothing side by side', [heading('章'), { kind: 'side-by-side', blocks: [] }]],
    [
      'a chapter inside a sheet',
      [
        heading('章'),
        {
          kind: 'sheet',
          id: 's',
          number: '1',
          title: '事業',
          marks: [],
          amount: null,
          blocks: [heading('節', 'x'), { kind: 'page-break' }],
        },
      ],
    ],
  ])('%s meets the standard, too', async (_, blocks) => {
    expect((await ua(treeOf(blocks))).pageCount).toBeGreaterThan(0);
  });
});

describe('a draft', () => {
  it('says so on every page', async () => {
    const tree = treeOf([heading('一', 'a'), heading('二', 'b')], { draftMark: '案' });
    const lines = await linesOf((await ua(tree)).bytes);
    expect(
      [1, 2].map((page) =>
        lines.some(({ pdfPage, text }) => pdfPage === page && /(^|\s)案(\s|$)/.test(text)),
      ),
    ).toEqual([true, true]);
  });
});

describe('PDF/A-3a', () => {
  it('carries the files that belong to the report, each under a name of its own', async () => {
    const attachment = {
      name: 'programs.csv',
      mediaType: 'text/csv',
      description: '事業の一覧',
      bytes: Buffer.from('番号,名前\n'),
    };
    const { bytes } = await typesetPdf(treeOf([heading('章'), photograph('a', PNG)]), {
      standard: 'a-3a',
      attachments: [attachment, attachment],
      strict: true,
    });
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const files = await document.getAttachments();
    expect(
      Object.values(files)
        .map((file) => (file as { filename: string }).filename)
        .sort(),
    ).toEqual(['programs (2).csv', 'programs.csv']);
    expect(Buffer.from(files['programs.csv'].content).toString()).toBe('番号,名前\n');
    expect(Buffer.from(bytes).toString('latin1')).toContain('/AFRelationship /Data');
  });
});
