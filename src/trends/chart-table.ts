import type { Chart, ChartPoint, ChartSeries } from './chart.ts';
import { decimalsOf, formatValue } from './drawing/text.ts';
import { formatPeriod, inOrder } from './period.ts';

/** The figures behind a chart: a row for each period, a column for each series. */
export interface ChartTable {
  /** 時点, then the series with what their columns need to be understood alone: 全国（倍）. */
  head: string[];
  /** The first cell names the row. `value` is `null` where there is none. */
  rows: { period: string; cells: { text: string; value: number | null }[] }[];
}

/** The data table beside a chart; empty rows when there is no data. */
export function chartTable(chart: Chart): ChartTable {
  const periods = chart.series.flatMap(({ points }) => points.map(({ period }) => ({ period })));
  const distinct = [...new Map(periods.map((each) => [each.period, each])).values()].sort(inOrder);
  const columns = chart.series.map((series) => ({
    decimals: decimalsOf(series.points.flatMap(({ value }) => value ?? [])),
    points: new Map(series.points.map((point) => [point.period, point])),
  }));
  return {
    head: ['時点', ...chart.series.map((series) => headOf(series, chart))],
    rows: distinct.map(({ period }) => ({
      period,
      cells: [
        { text: formatPeriod(period), value: null },
        ...columns.map(({ points, decimals }) => cellOf(points.get(period), decimals)),
      ],
    })),
  };
}

function headOf({ name, panel }: ChartSeries, { unit }: Chart): string {
  const column = panel === undefined || panel.name === name ? name : `${panel.name} ${name}`;
  const measured = panel === undefined ? unit : panel.unit;
  return measured === null ? column : `${column}（${measured}）`;
}

const STATUS = { preliminary: '（速報）', final: '', revised: '（改定）' } as const;

function cellOf(point: ChartPoint | undefined, decimals: number): { text: string; value: number | null } {
  if (point === undefined || point.value === null) return { text: '-', value: null };
  const mark = point.status === null ? '' : STATUS[point.status];
  return { text: formatValue(point.value, decimals) + mark, value: point.value };
}
