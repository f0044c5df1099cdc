import type { Chart, ChartSeries } from '../../../trends/index.ts';
import type { Row, Table } from '../../document.ts';
import { cell, columns, table } from '../table.ts';
import { decimal } from '../words.ts';
import { decimalsOf } from './alt-text.ts';
import { periodHead, periodText } from './period.ts';

/** More rows than that say less than the picture: the table keeps the ends and the turning values. */
const MOST_ROWS = 24;
const STATUS = { preliminary: '（速報）', final: '', revised: '（改定）' };

/** The figures behind a chart: periods down, series across. */
export function dataTable(chart: Chart): Table {
  const periods = periodsOf(chart.series);
  const shown =
    periods.length <= MOST_ROWS ? periods : periods.filter((period) => isTelling(period, chart.series));
  const left = periods.length - shown.length;
  return table({
    summary: `${chart.title}の数値：${periodHead(periods)}ごとの${chart.series.map(({ name }) => name).join('、')}`,
    unit: chart.unit,
    style: 'plain',
    columns: columns(
      [30, 's'],
      ...chart.series.map(() => [Math.max(12, 70 / chart.series.length), 'e'] as const),
    ),
    head: [{ cells: [cell(periodHead(periods)), ...chart.series.map((series) => cell(headOf(series)))] }],
    body: shown.map(
      (period): Row => ({
        cells: [
          cell(periodText(period), { isRowHead: true }),
          ...chart.series.map((series) => valueCell(series, period)),
        ],
      }),
    ),
    notes: left === 0 ? [] : [`初め、終わり、最高、最低のみ。ほかの${left}期は、データ用ファイルにある。`],
  });
}

/** As they follow each other in time, whichever series has them. */
const periodsOf = (series: readonly ChartSeries[]): string[] =>
  [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].sort((a, b) =>
    a.replace(/^FY/, '').localeCompare(b.replace(/^FY/, ''), 'en'),
  );

function headOf({ name, panel, adjustment }: ChartSeries): string {
  const what = panel === undefined ? name : `${panel.name} ${name}`;
  const unit = panel?.unit ? `（${panel.unit}）` : '';
  return `${what}${unit}${adjustment === 'seasonally-adjusted' ? '\n（季節調整値）' : ''}`;
}

function valueCell({ points }: ChartSeries, period: string) {
  const point = points.find((each) => each.period === period);
  if (point === undefined || point.value === null) return cell(point === undefined ? '' : '…');
  const decimals = decimalsOf(points.flatMap(({ value }) => (value === null ? [] : [value])));
  const status = point.status === null ? '' : STATUS[point.status];
  return cell(`${decimal(point.value, decimals)}${status}`, { value: point.value });
}

function isTelling(period: string, series: readonly ChartSeries[]): boolean {
  return series.some(({ points }) => {
    const known = points.filter(({ value }) => value !== null);
    const values = known.map(({ value }) => value!);
    const ends = [known[0]?.period, known.at(-1)?.period];
    const turns = [Math.max(...values), Math.min(...values)].map(
      (value) => known.find((each) => each.value === value)?.period,
    );
    return [...ends, ...turns].includes(period);
  });
}
