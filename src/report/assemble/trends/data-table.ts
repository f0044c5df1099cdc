import { type Chart, type ChartSeries, chartTable } from '../../../trends/index.ts';
import type { Row, Table } from '../../document.ts';
import { cell, columns, table } from '../table.ts';

/** More rows than that say less than the picture: the table keeps the ends and the extremes. */
const MOST_ROWS = 24;

/** The figures behind a chart: periods down, series across. */
export function dataTable(chart: Chart): Table {
  const { head, rows } = chartTable(chart);
  const shown =
    rows.length <= MOST_ROWS ? rows : rows.filter(({ period }) => isTelling(period, chart.series));
  const left = rows.length - shown.length;
  return table({
    summary: `${chart.title}の数値。列は${head.join('、')}`,
    style: 'plain',
    columns: columns(
      [30, 's'],
      ...head.slice(1).map(() => [Math.max(10, 70 / (head.length - 1)), 'e'] as const),
    ),
    head: [{ cells: head.map((text) => cell(text)) }],
    body: shown.map(
      ({ cells }): Row => ({
        cells: cells.map(({ text, value }, index) =>
          cell(text, index === 0 ? { isRowHead: true } : value === null ? {} : { value }),
        ),
      }),
    ),
    notes:
      left === 0 ? [] : [`各系列の初め、終わり、最高、最低のみ。ほかの${left}時点はデータ用ファイルにある。`],
  });
}

/** The first, last, highest or lowest of a series. */
function isTelling(period: string, series: readonly ChartSeries[]): boolean {
  return series.some(({ points }) => {
    const known = points.filter((point) => point.value !== null);
    const values = known.map(({ value }) => value!);
    const at = (value: number) => known.find((each) => each.value === value)?.period;
    const telling = [
      known[0]?.period,
      known.at(-1)?.period,
      at(Math.max(...values)),
      at(Math.min(...values)),
    ];
    return telling.includes(period);
  });
}
