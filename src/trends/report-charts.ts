import type { Chart, ChartSeries, Frequency } from './chart.ts';

/**
 * The standard charts of chapter 1 as data, in the order of the paper: which chart stands in which section, and which
 * series it draws. A series has its own words in the ledger (name, unit, source); what is said here serves an import
 * that says no more than the id.
 */
export interface ReportChart extends Pick<Chart, 'id' | 'section' | 'title' | 'kind' | 'unit'> {
  besideTable?: true;
  /** A matter of this prefecture: left out where the ledger knows none of its series. */
  isLocal?: true;
  series: ReportSeries[];
  /** Drawn as long as the series themselves have no two values side by side. */
  standIns?: ReportSeries[];
  source?: string;
}

export interface ReportSeries {
  id: string;
  /** `null`: the name of the prefecture. */
  name: string | null;
  frequency: Frequency;
  adjustment?: ChartSeries['adjustment'];
  /** `null` as a name is the prefecture's. */
  panel?: { name: string | null; unit: string | null };
}

export const NATION = '全国';

export const REPORT_CHARTS: readonly ReportChart[] = [
  {
    ...{
      id: 'job-openings',
      section: 'policy-1',
      title: '有効求人倍率の推移（季節調整値）',
      kind: 'line',
      unit: '倍',
    },
    series: [
      { id: 'job-openings', name: null, frequency: 'month', adjustment: 'seasonally-adjusted' },
      { id: 'job-openings-nation', name: NATION, frequency: 'month', adjustment: 'seasonally-adjusted' },
    ],
    standIns: [{ id: 'job-openings-yearly', name: '年度平均', frequency: 'fiscal-year' }],
    source: '厚生労働省「職業安定業務統計」',
  },
  {
    ...{
      id: 'workforce-index',
      section: 'policy-1',
      title: '従業員数DI（今期の水準）の推移',
      kind: 'line',
      unit: null,
    },
    series: [{ id: 'workforce-index', name: null, frequency: 'quarter' }],
  },
  {
    ...{
      id: 'guidance',
      section: 'policy-2',
      title: '経営指導員による指導回数',
      kind: 'stacked',
      unit: '件',
    },
    series: [
      { id: 'guidance-visits', name: '巡回', frequency: 'fiscal-year' },
      { id: 'guidance-counter', name: '窓口', frequency: 'fiscal-year' },
    ],
  },
  {
    ...{
      id: 'guaranteed-loans',
      section: 'policy-3',
      title: '特別保証融資制度の融資実績',
      kind: 'bar',
      unit: '億円',
    },
    series: [{ id: 'guaranteed-loans', name: '融資実績', frequency: 'fiscal-year' }],
  },
  {
    ...{ id: 'loan-refusals', section: 'policy-3', title: '融資・条件変更の謝絶率', kind: 'line', unit: '%' },
    series: [{ id: 'loan-refusals', name: '謝絶率', frequency: 'fiscal-year' }],
  },
  {
    ...{ id: 'founders', section: 'policy-4', title: '県内の創業者数', kind: 'bar', unit: '名' },
    series: [{ id: 'founders', name: '創業者数', frequency: 'fiscal-year' }],
  },
  {
    ...{
      id: 'proteoglycan',
      section: 'policy-5',
      title: 'プロテオグリカン関連商品の開発',
      kind: 'bar',
      unit: null,
    },
    isLocal: true,
    series: [
      {
        ...{ id: 'proteoglycan-products', name: '品目数', frequency: 'month' },
        panel: { name: '品目数', unit: '品目' },
      },
      {
        ...{ id: 'proteoglycan-shipments', name: '製造出荷額', frequency: 'month' },
        panel: { name: '製造出荷額', unit: '億円' },
      },
    ],
  },
  {
    ...{ id: 'shipments', section: 'policy-6', title: '製造品出荷額等の推移', kind: 'bar', unit: '億円' },
    series: [{ id: 'shipments', name: '製造品出荷額等', frequency: 'year' }],
    source: '経済産業省「工業統計調査」',
  },
  {
    ...{
      id: 'retail-sales',
      section: 'policy-7',
      title: '大手量販店との通常取引額',
      kind: 'bar',
      unit: '億円',
    },
    isLocal: true,
    series: [{ id: 'retail-sales', name: '通常取引額', frequency: 'fiscal-year' }],
  },
  {
    ...{
      id: 'east-asia',
      section: 'policy-8',
      title: '東アジア商談・マッチングの実績',
      kind: 'bar',
      unit: '件',
    },
    isLocal: true,
    series: [{ id: 'east-asia', name: '商談・マッチング', frequency: 'fiscal-year' }],
  },
  {
    ...{
      id: 'establishments',
      section: 'establishments',
      title: '事業所数及び従業者数',
      kind: 'bar',
      unit: null,
    },
    besideTable: true,
    series: [
      {
        ...{ id: 'establishments', name: null, frequency: 'year' },
        panel: { name: '事業所数', unit: '事業所' },
      },
      { ...{ id: 'employees', name: null, frequency: 'year' }, panel: { name: '従業者数', unit: '人' } },
    ],
    source: '総務省・経済産業省「経済センサス-活動調査」',
  },
  {
    ...{
      id: 'population',
      section: 'population',
      title: '年齢（3区分）別推計人口',
      kind: 'stacked',
      unit: '人',
    },
    besideTable: true,
    series: [
      { id: 'population-elderly', name: '老年（65歳以上）', frequency: 'year' },
      { id: 'population-working', name: '生産年齢（15-64歳）', frequency: 'year' },
      { id: 'population-young', name: '年少（0-14歳）', frequency: 'year' },
    ],
  },
  {
    ...{ id: 'labour-force', section: 'labour-force', title: '労働力人口の推移', kind: 'line', unit: null },
    series: [
      {
        ...{ id: 'labour-force', name: null, frequency: 'year' },
        panel: { name: null, unit: '万人' },
      },
      {
        ...{ id: 'labour-force-nation', name: NATION, frequency: 'year' },
        panel: { name: NATION, unit: '万人' },
      },
    ],
    source: '総務省「労働力調査」',
  },
  {
    ...{
      id: 'coincident-index',
      section: 'coincident-index',
      title: '景気動向指数 CI 一致指数の推移',
      kind: 'line',
      unit: null,
    },
    series: [{ id: 'coincident-index', name: 'CI一致指数', frequency: 'month' }],
  },
  {
    ...{
      id: 'watcher-index',
      section: 'watcher-index',
      title: '景気現状判断DIの推移',
      kind: 'line',
      unit: null,
    },
    series: [{ id: 'watcher-index', name: '景気現状判断DI', frequency: 'quarter' }],
  },
  {
    ...{
      id: 'bankruptcies',
      section: 'bankruptcies',
      title: '倒産件数及び負債総額の推移',
      kind: 'bar',
      unit: null,
    },
    series: [
      {
        ...{ id: 'bankruptcies', name: '倒産件数', frequency: 'fiscal-year' },
        panel: { name: '倒産件数', unit: '件' },
      },
      {
        ...{ id: 'bankruptcy-debts', name: '負債総額', frequency: 'fiscal-year' },
        panel: { name: '負債総額', unit: '億円' },
      },
    ],
    source: '東京商工リサーチ「全国企業倒産状況」',
  },
];
