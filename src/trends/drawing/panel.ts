import type { Chart, ChartPoint, ChartSeries } from '../chart.ts';
import type { Scale } from './scale.ts';
import { scaleOf } from './scale.ts';
import { decimalsOf } from './text.ts';
import type { TimeAxis } from './time-axis.ts';

export interface StatedPoint extends ChartPoint {
  value: number;
}

/** Series that share a value axis. */
export interface Panel {
  kind: Chart['kind'];
  /** Above the axis; `null` where the chart's own title says all. */
  name: string | null;
  unit: string | null;
  series: ChartSeries[];
  scale: Scale;
  decimals: number;
}

/** Where a panel stands on the paper, and where its values stand in it. */
export interface Frame {
  /** Where its name begins, left of the ticks. */
  start: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  slotWidth: number;
  /** The width of one period. */
  periodWidth: number;
  x(period: string): number;
  y(value: number): number;
}

export const stated = ({ points }: ChartSeries): StatedPoint[] =>
  points.filter((point): point is StatedPoint => point.value !== null);

/** A panel for each name, in the order of the series. */
export function panelsOf(chart: Chart): Panel[] {
  const names = [...new Set(chart.series.map(({ panel }) => panel?.name ?? null))];
  return names.map((name) => {
    const series = chart.series.filter(({ panel }) => (panel?.name ?? null) === name).map(shortNamed);
    const values = series.flatMap((each) => stated(each).map(({ value }) => value));
    const heights = chart.kind === 'stacked' ? totals(series) : values;
    return {
      ...{ kind: chart.kind, name, series, decimals: decimalsOf(values) },
      unit: name === null ? chart.unit : series[0]!.panel!.unit,
      scale: scaleOf(heights, { mayFloat: chart.kind === 'line' }),
    };
  });
}

/** A label is no sentence; the data table has the whole name. */
const shortNamed = (series: ChartSeries): ChartSeries =>
  series.name.length <= LONGEST ? series : { ...series, name: `${series.name.slice(0, LONGEST - 1)}…` };

const LONGEST = 14;

/** The height of each period's stack. */
function totals(series: readonly ChartSeries[]): number[] {
  const sums = new Map<string, number>();
  for (const { period, value } of series.flatMap(stated)) sums.set(period, (sums.get(period) ?? 0) + value);
  return [...sums.values()];
}

export function frameOf(
  { scale }: Panel,
  axis: TimeAxis,
  place: Pick<Frame, 'start' | 'left' | 'right' | 'top' | 'bottom'>,
): Frame {
  const slotWidth = (place.right - place.left) / axis.slots.length;
  return {
    ...place,
    ...{ slotWidth, periodWidth: slotWidth * axis.share },
    x: (period) => place.left + axis.at(period) * slotWidth,
    y: (value) => place.bottom - scale.at(value) * (place.bottom - place.top),
  };
}
