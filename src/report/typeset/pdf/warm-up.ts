import type { Block, DocumentTree, Table } from '../../document.ts';

const table: Table = {
  ...{
    kind: 'table',
    title: '表',
    unit: '千円',
    summary: '表',
    style: 'master',
    source: '資料',
    notes: ['注'],
  },
  columns: [
    { width: 2, align: 'start' },
    { width: 1, align: 'end' },
  ],
  head: [{ cells: [{ text: '項目名' }, { text: '新規', vertical: true }] }],
  body: [
    { kind: 'band', cells: [{ text: '① 基本方針', columnSpan: 2 }] },
    { cells: [{ text: '取組の柱', rowSpan: 2 }, { text: '3,254' }] },
    { cells: [{ text: '△5' }] },
    { kind: 'subtotal', cells: [{ text: '小計' }, { text: '1,000' }] },
  ],
};

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><text font-family="BIZ UDPGothic" font-size="7">年度</text></svg>';

const blocks: Block[] = [
  { kind: 'heading', level: 1, id: 'chapter', text: '1 見出し' },
  { kind: 'paragraph', style: 'body', text: '本文の漢字、かな、カナ。' },
  { kind: 'list', items: ['項目'] },
  {
    ...{ kind: 'figure', id: 'figure', number: '図1', title: '図', unit: '件', alt: '図', source: '資料' },
    ...{ data: null, notes: [], picture: { kind: 'svg', svg: picture } },
  },
  {
    ...{ kind: 'sheet', id: 'sheet', number: '1', title: '事業', marks: ['新規'], amount: '事業費 1千円' },
    blocks: [{ ...table, style: 'indicators' }],
  },
  table,
];

/**
 * A small document with one of each kind: whoever has time before the first order sets it, so that template and fonts
 * are read and the machine knows its way.
 */
export const smallDocument: DocumentTree = {
  ...{ title: '試し刷り', issuer: '県', date: '2021-09-01', draftMark: null },
  parts: [
    {
      ...{ id: 'front', orientation: 'portrait', kind: 'front', runningHead: '目次' },
      blocks: [
        {
          kind: 'contents',
          id: 'contents',
          title: '目次',
          entries: [{ id: 'chapter', level: 1, text: '1' }],
        },
      ],
    },
    { id: 'body', orientation: 'portrait', kind: 'body', runningHead: '1 見出し', blocks },
  ],
};
