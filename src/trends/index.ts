export type * from './chart.ts';
export { type ChartTable, chartTable } from './chart-table.ts';
export { chartsOf, readSeries, reportCharts, standardSeries } from './charts-of.ts';
export { describeChart } from './describe-chart.ts';
export { drawChart } from './drawing/draw-chart.ts';
export { drawOverview, type Overview } from './drawing/draw-overview.ts';
export { fetchSnapshot, type Snapshot, snapshotOfJson, valuesOf, type Wanted } from './importing/index.ts';
export { listSeries, type SeriesListed } from './list-series.ts';
export { formatPeriod } from './period.ts';
export type { Observation, Reading, Series, SeriesReading, Vintage } from './series.ts';
export { vintageOfReport } from './series.ts';
export { type StatedSeries, vintagesOfReport } from './stated-series.ts';
export {
  type TakenVintage,
  type TakeOptions,
  TrendsRefused,
  takeVintages,
  type VintageToTake,
} from './take-in.ts';
