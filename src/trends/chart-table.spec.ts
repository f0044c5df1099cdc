import { expect, it } from 'vitest';
import type { Chart } from './chart.ts';
import { chartTable } from './chart-table.ts';
import { describeChart } from './describe-chart.ts';

const lights: Chart = {
  ...{
    id: 'lights',
    section: 'policy-1',
    title: '灯台の数',
    kind: 'line',
    unit: '基',
    source: null,
    notes: [],
  },
  series: [
    {
      ...{ name: '架空県', adjustment: 'original' },
      points: [
        { period: 'FY2019', value: 1200, status: 'final' },
        { period: 'FY2020', value: 1100.5, status: 'preliminary' },
      ],
    },
    {
      ...{ name: '従業者', adjustment: 'original', panel: { name: '従業者', unit: '人' } },
      points: [
        { period: 'FY2018', value: null, status: null },
        { period: 'FY2019', value: -3, status: 'revised' },
      ],
    },
  ],
};

it('has a row for each period and a column for each series with its unit', () => {
  const { head, rows } = chartTable(lights);
  expect(head).toEqual(['時点', '架空県（基）', '従業者（人）']);
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['平成30年度', '-', '-'],
    ['令和元年度', '1,200.0', '△3（改定）'],
    ['令和2年度', '1,100.5（速報）', '-'],
  ]);
  expect(rows[2]?.cells[1]?.value).toBe(1100.5);
});

it('is said in one sentence', () => {
  expect(describeChart(lights)).toBe(
    '灯台の数の折れ線グラフ：架空県 令和元年度 1,200.0基から令和2年度 1,100.5基まで（2時点）、従業者 令和元年度 △3人。',
  );
  expect(describeChart({ ...lights, series: [] })).toBe('灯台の数：資料なし。');
});
