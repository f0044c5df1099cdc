import { describe, expect, it } from 'vitest';
import type { AnnualReport, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Sheet, Table } from '../../document.ts';
import { contentOf } from '../spec/content.ts';
import { entry, indicator, WITHOUT_SHEET } from '../spec/rows.ts';
import { chapterParts, chaptersOf } from './index.ts';

const POLICIES: ReportContent['policies'] = [1, 2, 3].map((policy) => ({
  ...{ policy, name: `架空の取組その${policy}を図ること`, shortName: `その${policy}` },
}));

const partsOf = (report: Partial<AnnualReport>, more: Partial<ReportContent> = {}) => {
  const content = contentOf(report, { policies: POLICIES, ...more });
  return chapterParts(content, chaptersOf(content));
};
const blocksOf = (...asked: Parameters<typeof partsOf>): Block[] =>
  partsOf(...asked).flatMap(({ blocks }) => blocks);
const sheetsOf = (...programs: ProgramEntry[]): Sheet[] =>
  blocksOf({ programs }).filter((block): block is Sheet => block.kind === 'sheet');
const textsOf = (blocks: readonly Block[]): unknown[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'notice')
      return [block.text];
    if (block.kind === 'list') return [block.items];
    return block.kind === 'table'
      ? [block.body.map(({ cells }) => cells.map(({ text }) => text).join('|'))]
      : [];
  });

describe('the chapters of the policies', () => {
  it.each<[string, Partial<AnnualReport>, string[]]>([
    [
      'each policy has its own',
      { programs: [entry(1, '甲事業')] },
      ['chapter-2-1', 'chapter-2-2', 'chapter-2-3'],
    ],
    [
      'a program of two policies joins them',
      { programs: [entry(1, '甲事業', { policies: [2, 3] })] },
      ['chapter-2-1', 'chapter-2-2-3'],
    ],
    [
      'a list that sums two policies joins them',
      {
        subtotals: [
          {
            where: 'list',
            policies: [1, 2],
            cost: 1,
            national: null,
            other: null,
            general: null,
            includesRelistings: false,
            isGrandTotal: false,
            line: 5,
          },
        ],
      },
      ['chapter-2-1-2', 'chapter-2-3'],
    ],
    [
      'papers that name no policy have one of their own',
      { programs: [entry(1, '甲事業', { policies: [0] })] },
      ['chapter-2-1', 'chapter-2-2', 'chapter-2-3', 'chapter-2-0'],
    ],
  ])('%s', (_, report, ids) => {
    expect(partsOf(report).map(({ id }) => id)).toEqual(ids);
  });

  it('say of a policy without programs that there is none', () => {
    const [part] = partsOf({}, { policies: POLICIES.slice(0, 1) });
    expect(textsOf(part!.blocks)).toEqual([
      '(2) 令和2年度中小企業振興施策実施状況及び事例紹介',
      '① 架空の取組その1を図ること',
      '【取組の概要】',
      '資料なし',
      '該当する事業はない。',
    ]);
  });

  it('list in two columns of marks which policy each program serves, with the pages of the sheets', () => {
    const programs = [
      entry(1, '受注事業', { policies: [2], isNew: true }),
      entry(2, '両方事業', { policies: [2, 3] }),
      entry(3, '再掲事業', { policies: [3], isRelisting: true }),
    ];
    const [table] = blocksOf({ programs }, { policies: POLICIES.slice(1) }).filter(
      (block): block is Table => block.kind === 'table',
    );
    expect(table!.head.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['基本方針', 'No.', '事業名', 'R2事業費\n(千円)', 'R2\n新規', '担当課等', '掲載頁'],
      ['②', '③'],
    ]);
    expect(table!.body.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      [
        '○',
        '',
        '1',
        [{ text: '受注事業', link: 'program-2-1' }],
        '1,200',
        '○',
        '商工課',
        [{ pageOf: 'program-2-1' }],
      ],
      [
        '○',
        '○',
        '2',
        [{ text: '両方事業', link: 'program-2-3-2' }],
        '1,200',
        '',
        '商工課',
        [{ pageOf: 'program-2-3-2' }],
      ],
      [
        '',
        '○',
        '3',
        [{ text: '再掲事業', link: 'program-3-3' }, '（再掲）'],
        '1,200',
        '',
        '商工課',
        [{ pageOf: 'program-3-3' }],
      ],
      ['小計（再掲含む。）', '3,600', '', '', ''],
    ]);
  });

  it('leave the page empty and print no sheet where the row found none', () => {
    const blocks = blocksOf({ programs: [entry(1, '甲事業', WITHOUT_SHEET)] });
    const table = blocks.find((block): block is Table => block.kind === 'table')!;
    expect(table.body[0]!.cells.map(({ text }) => text)).toEqual(['1', '甲事業', '1,200', '', '商工課', '']);
    expect(blocks.filter(({ kind }) => kind === 'sheet')).toEqual([]);
  });

  it('say of a text from last year that it is last year’s, in drafts', () => {
    const section = {
      kind: 'policy-overview',
      policies: [1],
      heading: '① 架空の取組その1を図ること',
      line: 0,
    } as const;
    const sections = [
      { ...section, policies: [1], paragraphs: [{ text: '昨年の文。', line: 0 }], carriedFrom: 2019 },
    ];
    const edition = { kind: 'draft', number: 0, date: '2021-09-01', issued: null } as const;
    expect(textsOf(blocksOf({ sections }, { edition }))).toContain(
      '令和元年度の文です。読み直し、今年度の内容に改めてください。',
    );
    expect(blocksOf({ sections }).filter(({ kind }) => kind === 'notice')).toEqual([]);
  });

  it('give every sheet an id of its own where the paper prints a number twice', () => {
    expect(sheetsOf(entry(1, '甲事業'), entry(1, '乙事業')).map(({ id }) => id)).toEqual([
      'program-1-1',
      'program-1-1-2',
    ]);
  });
});

describe('a sheet', () => {
  it('has number, name, marks and the cost with its parts in the band', () => {
    const heading = {
      no: 3,
      name: '木工の事業',
      cost: 3254,
      costParts: [1000, 2254],
      isRelisting: true,
      line: 7,
      pdfPage: 9,
    };
    const [sheet] = sheetsOf(
      entry(1, '木工事業', { heading, isNew: true, programId: 'p-7', line: 7, pdfPage: 9 }),
    );
    const { blocks: _, ...band } = sheet!;
    expect(band).toEqual({
      ...{ kind: 'sheet', id: 'program-1-1', number: '3', title: '木工の事業（再掲）', marks: ['新規'] },
      ...{ amount: '事業費 3,254千円（①1,000 ②2,254）', page: 'programs/p-7', at: [{ line: 7, pdfPage: 9 }] },
    });
  });

  it('takes the band from the list where the text of the paper has lost it', () => {
    const [sheet] = sheetsOf(entry(4, '木工事業', { cost: -5, isRelisting: true }));
    expect([sheet!.number, sheet!.title, sheet!.amount]).toEqual(['4', '木工事業（再掲）', '事業費 △5千円']);
  });

  it('says 資料なし for texts that are missing, once', () => {
    const [bare, counted] = sheetsOf(
      entry(1, '甲事業', { overview: '', result: '', teams: [] }),
      entry(2, '乙事業', {
        overview: '',
        result: '',
        teams: [],
        indicators: [indicator('相談件数', ['3件', '4件'])],
      }),
    );
    expect(textsOf(bare!.blocks)).toEqual(['【事業概要】', '資料なし', '【事業実績】', '資料なし']);
    expect(textsOf(counted!.blocks)).toEqual([
      '【事業概要】',
      '資料なし',
      '【事業実績】',
      ['相談件数|3件|4件'],
    ]);
  });

  it('prints a table for each set of years, with what the paper says between and below', () => {
    const lines = [
      { text: '相談に応じた。', line: 10 },
      { text: '※2月末の値', line: 22 },
    ];
    const indicators = [
      { ...indicator('相談件数', ['3件', '4件']), line: 20 },
      { ...indicator('訪問件数', ['', '9件']), line: 21, continuationOf: 20 },
      { ...indicator('参加者数', ['1名', '2名', '3名'], ['30年度', '元年度', '2年度']), line: 25 },
    ];
    const [sheet] = sheetsOf(entry(1, '甲事業', { result: 'x', resultLines: lines, indicators }));
    expect(textsOf(sheet!.blocks).slice(3)).toEqual([
      '相談に応じた。',
      ['相談件数|3件|4件'],
      '※2月末の値',
      ['参加者数|1名|2名|3名'],
      '（担当課：商工課 振興グループ）',
    ]);
  });
});

describe('a case study', () => {
  const study = { firms: [{ name: '（株）港木工', place: '港町' }], title: '継ぐ', paragraphs: [], line: 0 };
  const chapterOf = (report: Partial<AnnualReport>) =>
    partsOf(report).find(({ blocks }) => blocks.some((block) => 'id' in block && block.id === 'case-study-1'))
      ?.id;

  it.each([
    ['under the policy that it names', { ...study, program: null, policies: [2] }, 'chapter-2-2'],
    ['behind the program that it names', { ...study, program: '丙事業補助金' }, 'chapter-2-3'],
    ['behind the sheets before it on paper', { ...study, program: null, line: 215 }, 'chapter-2-2'],
  ])('stands %s', (_, caseStudy, id) => {
    const programs = [
      entry(1, '甲事業'),
      entry(1, '乙事業', { policies: [2], line: 210 }),
      entry(1, '丙事業', { policies: [3], line: 220 }),
    ];
    expect(chapterOf({ programs, caseStudies: [caseStudy] })).toBe(id);
  });

  it('names program and firms in brackets, then tells its story with pictures', () => {
    const picture = { id: 'x', mediaType: 'image/png', bytes: 'AA==', alt: '店の前', caption: '店舗' };
    const caseStudies = [
      { ...study, program: '甲事業', paragraphs: [{ text: '店を開いた。', line: 0 }], pictures: [picture] },
    ];
    const blocks = blocksOf(
      { programs: [entry(1, '甲事業')], caseStudies },
      { policies: POLICIES.slice(0, 1) },
    ).slice(-5);
    expect(textsOf(blocks)).toEqual([
      '令和2年度に実施した中小企業振興施策を活用した事例紹介',
      '（甲事業：（株）港木工（港町））',
      '継ぐ',
      '店を開いた。',
    ]);
    expect(blocks.at(-1)).toMatchObject({ kind: 'figure', number: null, title: '店舗', alt: '店の前' });
  });
});
