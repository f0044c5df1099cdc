import type { IndicatorSeries, ProgramView } from '../../../ledger/index.ts';
import type { Chart, ChartPoint } from '../../../trends/index.ts';
import type { Block } from '../../document.ts';
import { chartFigure } from '../trends/chart-figure.ts';

/** The cost, and the first indicator that can be drawn, over the years; one year alone is no history. */
export function historyCharts(view: ProgramView): Block[] {
  const indicator = view.indicators.find((series) => drawable(pointsOf(series)));
  const charts = [
    chart('program-cost', '事業費', '千円', 'bar', costs(view)),
    ...(indicator === undefined
      ? []
      : [chart('program-indicator', indicator.label, indicator.unit, 'line', pointsOf(indicator))]),
  ];
  const figures = charts
    .filter(({ series }) => series.some(({ points }) => drawable(points)))
    .map((each) => chartFigure(each, { number: null, isHalf: true, isTold: true }));
  return figures.length === 0 ? [] : [{ kind: 'side-by-side', blocks: figures }];
}

const costs = ({ years }: ProgramView): ChartPoint[] =>
  years.map(({ fiscalYear, cost }) => point(fiscalYear, cost.value));

const pointsOf = ({ points }: IndicatorSeries): ChartPoint[] =>
  points.map(({ fiscalYear, value }) => point(fiscalYear, value));

const point = (fiscalYear: number, value: number | null): ChartPoint => ({
  period: `FY${fiscalYear}`,
  value,
  status: null,
});

const drawable = (points: readonly ChartPoint[]): boolean =>
  points.filter(({ value }) => value !== null).length > 1;

const chart = (
  id: string,
  title: string,
  unit: string | null,
  kind: Chart['kind'],
  points: ChartPoint[],
): Chart => ({
  ...{ id, title, unit, kind, section: 'policy-0', source: null, notes: [] },
  series: [{ name: title, adjustment: 'original', points }],
});
