import { describe, expect, it } from 'vitest';
import type { AnnualReport, Section, StatedFigure } from '../../../ledger/annual-report.ts';
import type { Chart } from '../../../trends/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Figure } from '../../document.ts';
import { contentOf } from '../spec/content.ts';
import { altText } from './alt-text.ts';
import { trendsPart } from './index.ts';

const POLICIES: ReportContent['policies'] = [1, 2].map((policy) => ({
  ...{ policy, name: `架空の取組その${policy}を図ること`, shortName: `その${policy}` },
}));
const point = (period: string, value: number | null) => ({ period, value, status: null });
const chart = (id: string, more: Partial<Chart> = {}): Chart => ({
  ...{ id, section: 'policy-1', title: `${id}の推移`, kind: 'line', unit: '倍', source: null, notes: [] },
  series: [
    {
      name: '全国',
      adjustment: 'original',
      points: [point('FY2018', 1.25), point('FY2019', 1.5), point('FY2020', 1)],
    },
  ],
  ...more,
});
const section = (line: number, more: Partial<Section>): Section => ({
  ...{
    kind: 'trends',
    policies: [1],
    heading: '① 架空の取組',
    paragraphs: [{ text: '増えた。', line: line + 1 }],
    line,
  },
  ...more,
});
const figure = (line: number, title: string | null, source: string | null = null): StatedFigure => ({
  ...{ no: null, title, unit: null, source, notes: [], line },
});

const blocksOf = (report: Partial<AnnualReport>, more: Partial<ReportContent> = {}): Block[] =>
  trendsPart(contentOf(report, { policies: POLICIES, ...more })).blocks.flatMap((block) =>
    block.kind === 'side-by-side' ? block.blocks : [block],
  );
const figuresOf = (...asked: Parameters<typeof blocksOf>): Figure[] =>
  blocksOf(...asked).filter((block): block is Figure => block.kind === 'figure');
const named = (figures: readonly Figure[]) => figures.map(({ number, title }) => `${number ?? '-'} ${title}`);

describe('the figures of chapter 1', () => {
  it('are counted through the chapter in the order of the paper; those beside a table are not', () => {
    const charts = [
      chart('population', { section: 'population', besideTable: true }),
      chart('bankruptcies', { section: 'bankruptcies' }),
      chart('job-openings'),
      chart('founders', { section: 'policy-2' }),
    ];
    expect(named(figuresOf({}, { charts }))).toEqual([
      '図1 job-openingsの推移',
      '図2 foundersの推移',
      '- populationの推移',
      '図3 bankruptciesの推移',
    ]);
  });

  it('show what the paper shows and no chart covers as 資料なし, with title and source', () => {
    const report = {
      sections: [section(10, {})],
      figures: [figure(12, '求人の推移', '架空県'), figure(13, '倒産の推移')],
    };
    const figures = figuresOf(report, { charts: [chart('求人')] });
    expect(named(figures)).toEqual(['図1 求人の推移', '図2 倒産の推移']);
    expect(figures.map(({ picture }) => picture?.kind ?? '資料なし')).toEqual(['svg', '資料なし']);
  });

  it('are covered by a chart of the same section and source where the text of the paper has lost the title', () => {
    const report = {
      sections: [section(10, {})],
      figures: [figure(12, null, '架空県'), figure(13, null, '別の県')],
    };
    const figures = figuresOf(report, { charts: [chart('求人', { source: '架空県' })] });
    expect(figures.map(({ number, title, source }) => [number, title, source])).toEqual([
      ['図1', '求人の推移', '架空県'],
      ['図2', '', '別の県'],
    ]);
  });

  it('have no data table where the table above them has the figures already', () => {
    const charts = [chart('population', { section: 'population', besideTable: true })];
    const tables = [{ title: '表2 推計人口', header: [], rows: [], source: null, notes: [], line: 3 }];
    expect(figuresOf({ tables }, { charts }).map(({ data }) => data)).toEqual([null]);
    expect(figuresOf({}, { charts })[0]!.data!.body).toHaveLength(3);
  });

  it('have no picture and no table without series', () => {
    const [empty] = figuresOf({}, { charts: [chart('求人', { series: [] })] });
    expect([empty!.picture, empty!.data, empty!.alt]).toEqual([null, null, '求人の推移。資料なし。']);
  });

  it('stand with their figures in era years, as numbers too', () => {
    const [drawn] = figuresOf({}, { charts: [chart('求人')] });
    expect(drawn!.data!.body.map(({ cells }) => cells.map(({ text, value }) => [text, value]))).toEqual([
      [
        ['平成30年度', undefined],
        ['1.25', 1.25],
      ],
      [
        ['令和元年度', undefined],
        ['1.50', 1.5],
      ],
      [
        ['令和2年度', undefined],
        ['1.00', 1],
      ],
    ]);
  });

  it('keep of a long series the ends and the extremes, and say how many are left out', () => {
    const points = Array.from({ length: 60 }, (_, at) =>
      point(
        `${2016 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
        at === 30 ? 99 : at === 40 ? -9 : at,
      ),
    );
    const [drawn] = figuresOf(
      {},
      { charts: [chart('指数', { series: [{ name: '架空県', adjustment: 'original', points }] })] },
    );
    expect(drawn!.data!.body.map(({ cells }) => cells[0]!.text)).toEqual([
      '平成28年1月',
      '平成30年7月',
      '令和元年5月',
      '令和2年12月',
    ]);
    expect(drawn!.data!.notes).toEqual([
      '各系列の初め、終わり、最高、最低のみ。ほかの56時点はデータ用ファイルにある。',
    ]);
  });
});

describe('the words for whoever does not see a chart', () => {
  it.each<[string, Partial<Chart>, string]>([
    [
      'first, last, highest, lowest',
      {},
      '求人の推移。全国は平成30年度の1.25倍から令和2年度の1.00倍まで、最高は令和元年度の1.50倍、最低は令和2年度の1.00倍。',
    ],
    [
      'one value',
      {
        series: [
          { name: '全国', adjustment: 'original', points: [point('2020-Q2', -3), point('2020-Q3', null)] },
        ],
        unit: null,
      },
      '求人の推移。全国は令和2年4～6月期の△3のみ。',
    ],
    [
      'no change',
      {
        series: [{ name: '全国', adjustment: 'original', points: [point('2019', 5), point('2020', 5)] }],
        unit: '件',
      },
      '求人の推移。全国は令和元年の5件から令和2年の5件まで変わらない。',
    ],
    [
      'panels with units of their own',
      {
        series: [
          {
            name: '架空県',
            adjustment: 'original',
            panel: { name: '負債総額', unit: '億円' },
            points: [point('FY2020', 1234)],
          },
        ],
      },
      '求人の推移。負債総額の架空県は令和2年度の1,234億円のみ。',
    ],
  ])('say %s', (_, more, text) => {
    expect(altText(chart('求人', more))).toBe(text);
  });
});

describe('the sections of chapter 1', () => {
  const headings = (...asked: Parameters<typeof blocksOf>) =>
    blocksOf(...asked).flatMap((block) =>
      block.kind === 'heading' && block.level === 3 ? [`${block.id}: ${block.text}`] : [],
    );

  it('are those of the paper; policies of which nothing is said have a heading of ours', () => {
    expect(headings({ sections: [section(10, { policies: [2], heading: '② 受注' })] })).toEqual([
      'trends-policy-1: ① 架空の取組その1',
      'trends-policy-2: ② 受注',
    ]);
  });

  it('share a text where the paper puts two headings above it', () => {
    const sections = [
      section(10, { policies: [1], heading: '① 受注', paragraphs: [] }),
      section(11, { policies: [1, 2], heading: '② 販路' }),
    ];
    expect(headings({ sections })).toEqual(['trends-policy-1: ① 受注', 'trends-policy-1-2: ② 販路']);
  });

  it('say 資料なし once where there is nothing at all', () => {
    const texts = blocksOf({}).map((block) => ('text' in block ? block.text : ''));
    expect(texts).toEqual([
      ...[
        '1 令和2年度の本県中小企業の動向',
        '(1) 本県中小企業の動向',
        '資料なし',
        '(2) 本県中小企業を取り巻く環境',
        '資料なし',
      ],
      ...['(3) 年度別の経済概況等', '資料なし'],
    ]);
  });

  it('keep the order of the paper for the environment, and what we have no topic for', () => {
    const environment = (line: number, heading: string) =>
      section(line, { kind: 'environment', policies: [], heading });
    const sections = [
      environment(20, '① 倒産件数'),
      environment(30, '② 観光客'),
      environment(40, '③ 労働力人口'),
    ];
    const tables = [
      { title: '表1 宿の数', header: [['', '元']], rows: [], source: null, notes: [], line: 33 },
    ];
    expect(headings({ sections, tables })).toEqual([
      'environment-bankruptcies: ① 倒産件数',
      'environment-other-2: ② 観光客',
      'environment-labour-force: ③ 労働力人口',
    ]);
    expect(blocksOf({ sections, tables }).filter(({ kind }) => kind === 'table')).toHaveLength(1);
  });

  it('span the heads of a table over the columns that they name', () => {
    const header = [
      ['年次', '総人口', '構成比', ''],
      ['', '', '年少', '老年'],
    ];
    const tables = [
      {
        title: '表2 推計人口',
        header,
        rows: [{ cells: ['2', '10', '1', '9'], line: 5 }],
        source: null,
        notes: [],
        line: 3,
      },
    ];
    const table = blocksOf({ tables }).find((block) => block.kind === 'table');
    expect(table?.head.map(({ cells }) => cells)).toEqual([
      [
        { text: '年次', rowSpan: 2 },
        { text: '総人口', rowSpan: 2 },
        { text: '構成比', columnSpan: 2 },
      ],
      [{ text: '年少' }, { text: '老年' }],
    ]);
  });
});
