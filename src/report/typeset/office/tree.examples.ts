import type { Block, Cell, DocumentTree, Row, Sheet, Table } from '../../document.ts';

/** A made-up report with every kind of block, for the specs of the office typesetters. */
export function exampleTree(sheets = 6): DocumentTree {
  const programs = Array.from({ length: sheets }, (_, at) => exampleSheet(at + 1));
  return {
    title: '令和2年度 架空県小さな会社の年次報告',
    issuer: '架空県',
    date: '2021-09-01',
    draftMark: null,
    parts: [
      {
        id: 'cover',
        orientation: 'portrait',
        kind: 'cover',
        runningHead: '',
        blocks: [
          {
            kind: 'cover',
            year: '令和2年度',
            titleLines: ['架空県小さな会社の条例に', '基づく年次報告'],
            issued: '令和3年9月',
            issuer: '架空県',
            notes: ['見本データによる作成例'],
          },
        ],
      },
      { id: 'front', orientation: 'portrait', kind: 'front', runningHead: '目次', blocks: [CONTENTS] },
      { id: 'trends', orientation: 'portrait', kind: 'body', runningHead: '1 動向', blocks: TRENDS },
      {
        id: 'master',
        orientation: 'landscape',
        kind: 'body',
        runningHead: '2 施策',
        blocks: masterBlocks(sheets),
      },
      {
        id: 'policies',
        orientation: 'portrait',
        kind: 'body',
        runningHead: '2 施策 ① 人を育てる',
        blocks: [
          { kind: 'heading', level: 2, id: 'state', text: '(2) 令和2年度施策の実施状況' },
          { kind: 'heading', level: 3, id: 'policy-1', text: '① 人を育てる' },
          { kind: 'paragraph', style: 'body', text: 'この方針では、若者と熟練者の出会いを支える。' },
          listTable(sheets),
          { kind: 'page-break' },
          ...programs,
        ],
      },
    ],
  };
}

const CONTENTS: Block = {
  kind: 'contents',
  id: 'contents',
  title: '目　次',
  entries: [
    { id: 'chapter-1', level: 1, text: '1 令和2年度の動向' },
    { id: 'trend-section', level: 2, text: '(1) 会社の動向' },
    { id: 'chapter-2', level: 1, text: '2 令和2年度の施策' },
    { id: 'master-list', level: 2, text: '(1) 施策一覧' },
    { id: 'policy-1', level: 3, text: '① 人を育てる' },
  ],
};

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 180" width="440pt" height="180pt">' +
  '<path d="M40 150H420" stroke="#999" stroke-width="0.5"/>' +
  '<path d="M40 140L160 60L280 90L400 30" stroke="#0017c1" fill="none" stroke-width="1.5"/>' +
  '<text x="404" y="30" font-family="BIZ UDPGothic" font-size="9">1.33倍</text>' +
  '<text x="40" y="165" font-family="BIZ UDPGothic" font-size="9">平成30年度</text></svg>';

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ text, ...more });
const money = (value: number): Cell => ({ text: value.toLocaleString('en-US').replace('-', '△'), value });

const PLAIN: Table = {
  kind: 'table',
  id: 'table-1',
  title: '表1 事業所の数',
  unit: '単位：所、％',
  summary: '全国と県の事業所の数',
  style: 'plain',
  columns: [
    { width: 2, align: 'start' },
    { width: 2, align: 'end' },
    { width: 2, align: 'end' },
    { width: 2, align: 'end' },
  ],
  head: [
    {
      cells: [cell('', { rowSpan: 2 }), cell('事業所数', { columnSpan: 2 }), cell('増減率', { rowSpan: 2 })],
    },
    { cells: [cell('24'), cell('28')] },
  ],
  body: [
    { cells: [cell('全国', { isRowHead: true }), money(5768489), money(5578975), cell('△3.3')] },
    { cells: [cell('架空県', { isRowHead: true }), money(61549), money(59069), cell('△4.0')] },
  ],
  source: '架空省「架空調査」',
  notes: ['注）個人の事業所を含む。'],
};

const TRENDS: Block[] = [
  { kind: 'heading', level: 1, id: 'chapter-1', text: '1 令和2年度の動向' },
  { kind: 'heading', level: 2, id: 'trend-section', text: '(1) 会社の動向' },
  { kind: 'heading', level: 3, id: 'trend-people', text: '① 人を育てる' },
  {
    kind: 'list',
    items: [
      '求人倍率は高い水準にある。',
      ['人手不足の会社が増えている（', { text: '表1', link: 'table-1' }, '）。'],
    ],
  },
  {
    kind: 'figure',
    id: 'figure-1',
    number: '図1',
    title: '求人倍率の推移',
    unit: '倍',
    alt: '求人倍率は平成30年度まで上がり、1.33倍に達した。',
    picture: { kind: 'svg', svg: SVG },
    data: null,
    source: '架空労働局',
    notes: ['注）季節調整値。'],
  },
  PLAIN,
  {
    kind: 'figure',
    id: 'figure-2',
    number: '図2',
    title: '倒産の件数',
    unit: null,
    alt: '',
    picture: null,
    data: null,
    source: null,
    notes: [],
  },
  { kind: 'notice', text: '前年度の文章です。令和2年度の文章に改めてください。' },
];

const MASTER_HEAD: Row[] = [
  {
    cells: [
      cell('取組の柱', { rowSpan: 2 }),
      cell('事業名', { rowSpan: 2 }),
      cell('新規', { rowSpan: 2, vertical: true }),
      cell('重点', { rowSpan: 2, vertical: true }),
      cell('主要成果', { rowSpan: 2, vertical: true }),
      cell('R2事業費\n(千円)', { rowSpan: 2 }),
      cell('財源内訳', { columnSpan: 3 }),
      cell('事業期間', { rowSpan: 2 }),
      cell('担当課等', { rowSpan: 2 }),
    ],
  },
  { cells: [cell('国庫'), cell('その他'), cell('一般財源')] },
];

function masterBlocks(programs: number): Block[] {
  const rows: Row[] = Array.from({ length: programs }, (_, at) => ({
    id: `master-${at + 1}`,
    cells: [
      ...(at % 10 === 0
        ? [cell('・出会いの場の強化', { rowSpan: Math.min(10, programs - at), isRowHead: true })]
        : []),
      cell(nameOf(at + 1)),
      cell(at % 3 === 0 ? '○' : ''),
      cell(''),
      cell('○'),
      money(1000 + at),
      cell(''),
      cell(''),
      money(1000 + at),
      cell('R1-R3'),
      cell('労働課\n企画課'),
    ],
  }));
  const sum = rows.reduce((all, _, at) => all + 1000 + at, 0);
  return [
    { kind: 'heading', level: 1, id: 'chapter-2', text: '2 令和2年度の施策' },
    { kind: 'paragraph', style: 'body', text: '別紙1' },
    { kind: 'heading', level: 2, id: 'master-list', text: '(1) 施策一覧' },
    {
      kind: 'table',
      id: 'master-table',
      title: null,
      unit: '単位：千円',
      summary: '事業ごとの事業費と財源',
      style: 'master',
      columns: [12, 26, 3, 3, 3, 9, 8, 8, 9, 7, 14].map((width, at) => ({
        width,
        align: at > 4 && at < 9 ? 'end' : at > 1 && at < 5 ? 'center' : 'start',
      })),
      head: MASTER_HEAD,
      body: [
        { kind: 'band', cells: [cell('① 人を育てる', { columnSpan: 11 })] },
        ...rows,
        {
          kind: 'subtotal',
          cells: [
            cell('小計', { columnSpan: 5 }),
            money(sum),
            cell(''),
            cell(''),
            money(sum),
            cell('', { columnSpan: 2 }),
          ],
        },
        {
          kind: 'total',
          cells: [
            cell('合計', { columnSpan: 5 }),
            money(sum),
            cell(''),
            cell(''),
            money(-sum),
            cell('', { columnSpan: 2 }),
          ],
        },
      ],
      source: null,
      notes: [],
    },
    {
      kind: 'paragraph',
      style: 'proof',
      text: `小計 ${sum.toLocaleString('en-US')} = ${programs}事業の合計`,
    },
  ];
}

const nameOf = (no: number) =>
  no === 2
    ? '鰺ヶ沢と𠮷野の職人をつなぐ長い名前の人材育成推進特別対策事業費補助（三八地域）'
    : `若者と会社をつなぐ事業その${no}`;

function listTable(programs: number): Table {
  return {
    kind: 'table',
    id: 'list-1',
    title: '【基本方針事業一覧】',
    unit: '単位：千円',
    summary: '方針の事業と掲載頁',
    style: 'list',
    columns: [
      { width: 5, align: 'center' },
      { width: 45, align: 'start' },
      { width: 14, align: 'end' },
      { width: 8, align: 'center' },
      { width: 20, align: 'start' },
      { width: 8, align: 'end' },
    ],
    head: [
      {
        cells: [
          cell('No.'),
          cell('事業名'),
          cell('R2事業費'),
          cell('R2新規'),
          cell('担当課等'),
          cell('掲載頁'),
        ],
      },
    ],
    body: Array.from({ length: programs }, (_, at) => ({
      cells: [
        cell(String(at + 1), { value: at + 1 }),
        { text: [{ text: nameOf(at + 1), link: `program-1-${at + 1}` }] },
        money(1000 + at),
        cell(at % 3 === 0 ? '○' : ''),
        cell('労働課\n企画課'),
        { text: [{ pageOf: `program-1-${at + 1}` }] },
      ],
    })),
    source: null,
    notes: [],
  };
}

/** A sheet as the assembler makes it. */
export function exampleSheet(no: number): Sheet {
  return {
    kind: 'sheet',
    id: `program-1-${no}`,
    number: String(no),
    title: nameOf(no),
    marks: no % 3 === 1 ? ['新規'] : [],
    amount: `事業費 ${(999 + no).toLocaleString('en-US')}千円`,
    blocks: [
      { kind: 'heading', level: 4, id: `program-1-${no}-overview`, text: '【事業概要】' },
      {
        kind: 'paragraph',
        style: 'body',
        text: '県内で働きたい若者と小さな会社が出会う場を設け、相談に応じる。'.repeat(2),
      },
      { kind: 'heading', level: 4, id: `program-1-${no}-result`, text: '【事業実績】' },
      {
        kind: 'list',
        items: ['(1) 相談会を3回開き、延べ120名が参加した。', '(2) 会社を紹介する冊子を作り、学校に配った。'],
      },
      {
        kind: 'table',
        id: `program-1-${no}-indicators`,
        title: null,
        unit: null,
        summary: '指標の前年度と当年度の値',
        style: 'indicators',
        columns: [
          { width: 50, align: 'start' },
          { width: 25, align: 'center' },
          { width: 25, align: 'center' },
        ],
        head: [{ cells: [cell('項目名'), cell('元年度'), cell('2年度')] }],
        body: [
          { cells: [cell('参加者数', { isRowHead: true }), cell('延べ98名'), cell(`延べ${100 + no}名`)] },
          { cells: [cell('冊子を配った学校数', { isRowHead: true }), cell('—'), cell('12校')] },
        ],
        source: null,
        notes: [],
      },
      { kind: 'paragraph', style: 'body', text: '（担当課：労働課 若者グループ）' },
    ],
  };
}
