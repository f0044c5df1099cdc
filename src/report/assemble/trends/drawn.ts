import * as trends from '../../../trends/index.ts';
import type { Drawing } from '../../document.ts';

type DrawChart = (chart: trends.Chart) => string;

/** The chart as a drawing; `null` as long as nothing draws. */
export function drawn(chart: trends.Chart): Drawing | null {
  const { drawChart } = trends as unknown as { drawChart?: DrawChart };
  return drawChart === undefined ? null : { kind: 'svg', svg: drawChart(chart) };
}
