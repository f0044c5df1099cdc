import { describe, expect, it } from 'vitest';
import type { Subtotal } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { Row, Table } from '../../document.ts';
import { contentOf } from '../spec/content.ts';
import { masterRow } from '../spec/rows.ts';
import { masterListPart } from './index.ts';

const POLICIES: ReportContent['policies'] = [
  { policy: 1, name: '人材の育成を図ること', shortName: '人材' },
  { policy: 2, name: '販路の開拓を図ること', shortName: '販路' },
];
const ROWS = [
  masterRow('木工担い手育成事業', { cost: 2500, national: 2000, general: 500 }),
  masterRow('港町研修事業', { cost: -300, general: -300 }),
  masterRow('見学会事業', { group: '若者', cost: null, general: null }),
  masterRow('木工担い手育成事業', {
    policy: 2,
    group: '販路',
    cost: 2500,
    national: 2000,
    general: 500,
    isRelisting: true,
  }),
];
const STATED: Subtotal[] = [
  {
    where: 'master',
    policies: [1],
    cost: 2300,
    national: 2000,
    other: null,
    general: 300,
    includesRelistings: false,
    isGrandTotal: false,
    line: 40,
  },
  {
    where: 'master',
    policies: [1, 2],
    cost: 2300,
    national: 2000,
    other: 0,
    general: 300,
    includesRelistings: false,
    isGrandTotal: true,
    line: 50,
  },
];

const partOf = (more: Partial<ReportContent> = {}, subtotals: Subtotal[] = []) =>
  masterListPart(contentOf({ masterList: ROWS, subtotals }, { policies: POLICIES, ...more }), new Map());
const tableOf = (...asked: Parameters<typeof partOf>): Table =>
  partOf(...asked).blocks.find((block): block is Table => block.kind === 'table')!;
const proofOf = (...asked: Parameters<typeof partOf>) =>
  partOf(...asked).blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.style === 'proof' ? [block.text] : [],
  );

/** Cells with | between them; spans in brackets. */
const line = ({ kind, cells }: Row): string =>
  [
    ...(kind === undefined ? [] : [`${kind}:`]),
    ...cells.map(({ text, rowSpan = 1, columnSpan = 1 }) => {
      const spans = [rowSpan > 1 ? `↓${rowSpan}` : '', columnSpan > 1 ? `→${columnSpan}` : ''].join('');
      return `${text}${spans}`;
    }),
  ].join('|');

describe('別紙1', () => {
  it('stands on landscape pages', () => {
    expect(partOf().orientation).toBe('landscape');
  });

  it('has the heads of the paper, three of them written from top to bottom', () => {
    const { head } = tableOf();
    expect(head.map(line)).toEqual([
      '基本方針↓2|事業名↓2|新規↓2|重点↓2|主要成果↓2|R2事業費\n(千円)↓2|財源内訳→3|事業期間↓2|21財団への補助・委託↓2|担当課等↓2',
      '国庫|その他|一般財源',
    ]);
    expect(head[0]!.cells.filter(({ vertical }) => vertical).map(({ text }) => text)).toEqual([
      '新規',
      '重点',
      '主要成果',
    ]);
  });

  it('lists bands, groups that span their programs, and computed sums where none are stated', () => {
    expect(tableOf().body.map(line)).toEqual([
      'band:|① 人材の育成を図ること→12',
      '・担い手づくり↓2|木工担い手育成事業||||2,500|2,000||500|R1-R2||商工課',
      '港町研修事業||||△300|||△300|R1-R2||商工課',
      '・若者|見学会事業||||-||||R1-R2||商工課',
      'subtotal:|小計→5|2,200|2,000|0|200|→3',
      'band:|② 販路の開拓を図ること→12',
      '・販路（再掲含む。）|木工担い手育成事業（再掲）||||2,500|2,000||500|R1-R2||商工課',
      'subtotal:|小計→5|0|0|0|0|→3',
      'subtotal:|〃（再掲含む。）→5|2,500|2,000|0|500|→3',
      'total:|合計→5|2,200|2,000|0|200|→3',
    ]);
  });

  it('prints the sums that the paper states, and only those, as published', () => {
    const sums = tableOf({}, STATED).body.filter(({ kind }) => kind === 'subtotal' || kind === 'total');
    expect(sums.map(line)).toEqual([
      'subtotal:|小計→5|2,300|2,000||300|→3',
      'total:|合計→5|2,300|2,000|0|300|→3',
    ]);
  });

  it('computes them in a corrected edition whatever the paper states', () => {
    const edition = { kind: 'corrected', number: 0, date: '2021-09-01', issued: null } as const;
    expect(tableOf({ edition }, STATED).body.map(line)).toEqual(tableOf().body.map(line));
  });

  it('proves the grand total', () => {
    expect(proofOf()).toEqual(['合計 2,200千円＝小計の和 2,200＋0（再掲1件を除く3事業）。']);
  });

  it('says by how much printed sums miss each other', () => {
    const wrong = STATED.map((total) => (total.isGrandTotal ? { ...total, cost: 2400 } : total));
    expect(proofOf({}, wrong)).toEqual([
      '小計の和 2,300＝2,300千円。印刷された合計2,400千円とは100千円違う。',
    ]);
  });

  it('gives amounts as numbers, too', () => {
    expect(
      tableOf()
        .body[2]!.cells.map(({ value }) => value)
        .filter((value) => value !== undefined),
    ).toEqual([-300, -300]);
  });

  it('says in its band that a policy has no program', () => {
    const third = { policy: 3, name: '資金の円滑化を図ること', shortName: '資金' };
    const rows = tableOf({ policies: [...POLICIES, third] }).body.map(line);
    expect(rows.at(-2)).toBe('band:|③ 資金の円滑化を図ること（該当する事業はない。）→12');
  });

  it('leads from a name to its sheet', () => {
    const content = contentOf({ masterList: ROWS.slice(3) }, { policies: POLICIES });
    const part = masterListPart(content, new Map([['2 木工担い手育成事業', 'program-2-1']]));
    const table = part.blocks.find((block): block is Table => block.kind === 'table')!;
    expect(table.body[2]!.cells[1]!.text).toEqual([
      { text: '木工担い手育成事業', link: 'program-2-1' },
      '（再掲）',
    ]);
  });
});
