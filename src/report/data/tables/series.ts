import type { Chart, ChartPoint, ChartSeries } from '../../../trends/index.ts';
import { prefectureCode } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import { type Column, type DataTable, dataTable } from '../table.ts';
import { yearColumns } from './common.ts';

interface PointRow {
  chart: Chart;
  series: ChartSeries;
  no: number;
  point: ChartPoint;
  /** The formal name of the area when the series is one of an area. */
  area: string | null;
}

/** 動向 in long form: one value of one series at one time per row. */
export function seriesTable(content: ReportContent): DataTable {
  const rows = content.charts.flatMap((chart) =>
    chart.series.flatMap((series, at) =>
      series.points.map((point) => ({
        chart,
        series,
        no: at + 1,
        point,
        area: areaOf(series.name, content),
      })),
    ),
  );
  return dataTable<PointRow>(
    {
      id: 'series',
      title: '動向の系列',
      description: '図に使った統計の系列。1行が1つの系列の1つの時点の値。',
    },
    [...yearColumns(content), ...COLUMNS],
    rows,
  );
}

function areaOf(name: string, { jurisdiction }: ReportContent): string | null {
  if (name === '本県' || name === '県') return jurisdiction.name;
  return name === '全国' || prefectureCode(name) !== null ? name : null;
}

const PERIOD = /^(FY)?(\d{4})(?:-(?:Q(\d)|(\d\d)))?$/;

/** `FY2020`, `2020`, `2020-Q2`, `2020-04`. */
function timeOf({ period }: ChartPoint) {
  const [, fiscal, year, quarter, month] = PERIOD.exec(period) ?? [];
  const kind = quarter ? 'quarter' : month ? 'month' : fiscal ? 'fiscal-year' : 'year';
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  return { kind, year: number(year), quarter: number(quarter), month: number(month) };
}

const unitOf = ({ chart, series }: PointRow): string | null => series.panel?.unit ?? chart.unit;

const COLUMNS: Column<PointRow>[] = [
  column('図ID', 'chartId', 'text', '図を指す名前', ({ chart }) => chart.id),
  column('図', 'chartTitle', 'name', '図の題名', ({ chart }) => chart.title),
  column('系列番号', 'seriesNo', 'integer', '図の中での順番', ({ no }) => no, { unit: '番' }),
  column('系列', 'seriesName', 'name', '系列の名称', ({ series }) => series.name),
  column('小図', 'panel', 'name', '図を分けたときの小図の名称', ({ series }) => series.panel?.name, {
    isOptional: true,
  }),
  column('地域名', 'areaName', 'name', '系列が地域のものであるとき、その正式な名称', ({ area }) => area, {
    isOptional: true,
  }),
  column(
    '地域コード',
    'areaCode',
    'code',
    '都道府県の全国地方公共団体コード。全国と地域でない系列は空欄',
    ({ area }) => prefectureCode(area ?? ''),
    {
      codes: 'jurisdiction',
      isOptional: true,
    },
  ),
  column('季節調整', 'adjustment', 'code', '季節調整の有無', ({ series }) => series.adjustment, {
    codes: 'adjustment',
  }),
  column('時点の種類', 'timeKind', 'code', '暦年、年度、四半期、月の別', ({ point }) => timeOf(point).kind, {
    codes: 'timeKind',
  }),
  column('時点_年', 'timeYear', 'year', '時点の西暦（年度は始まる年）', ({ point }) => timeOf(point).year, {
    unit: '年',
  }),
  column(
    '時点_四半期',
    'timeQuarter',
    'integer',
    '1月から3月までが 1',
    ({ point }) => timeOf(point).quarter,
    { unit: '四半期', isOptional: true },
  ),
  column('時点_月', 'timeMonth', 'integer', '時点の月', ({ point }) => timeOf(point).month, {
    unit: '月',
    isOptional: true,
  }),
  column('値', 'value', 'number', '値。単位は「単位」の列。空欄は資料なし', ({ point }) => point.value, {
    unit: '単位',
    isOptional: true,
  }),
  column('単位', 'unit', 'text', '値の単位。指数などは空欄', unitOf, { isOptional: true }),
  column(
    '値の段階',
    'status',
    'code',
    '速報、確報、改定の別。資料に記載がなければ空欄',
    ({ point }) => point.status,
    {
      codes: 'status',
      isOptional: true,
    },
  ),
  column('出典', 'dataSource', 'name', '統計の名称', ({ chart }) => chart.source, { isOptional: true }),
];

function column(
  head: string,
  name: string,
  type: Column<PointRow>['type'],
  meaning: string,
  value: Column<PointRow>['value'],
  more: Partial<Column<PointRow>> = {},
): Column<PointRow> {
  return { head, name, type, meaning, source: '各統計', value, ...more };
}
