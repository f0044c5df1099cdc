import type { Ledger } from '../ledger/index.ts';
import type { Chart, ChartSeries } from './chart.ts';
import { areNeighbours, beginsBy, inOrder, middleOf } from './period.ts';
import { NATION, REPORT_CHARTS, type ReportChart, type ReportSeries } from './report-charts.ts';
import type { Reading, Series, SeriesReading } from './series.ts';
import { vintageOfReport } from './series.ts';
import { knownSeries, readObservations } from './store.ts';

/** So many years, the report's own included, stand on the axis of a chart. */
const YEARS_SHOWN = 15;

/**
 * The charts of the report of a fiscal year in the order of the paper, with the values that hold under the reading.
 * A chart without data has no series, and says 資料なし; no point is made that nobody stated.
 */
export async function chartsOf(
  ledger: Pick<Ledger, 'database' | 'jurisdictions'>,
  jurisdiction: string,
  fiscalYear: number,
  reading: Reading = 'latest',
): Promise<Chart[]> {
  const { readings, name } = await readSeries(ledger, jurisdiction, reading);
  return reportCharts(readings, name, fiscalYear);
}

/** Every series that the ledger knows, with the values that hold under the reading. */
export async function readSeries(
  { database, jurisdictions }: Pick<Ledger, 'database' | 'jurisdictions'>,
  jurisdiction: string,
  reading: Reading,
): Promise<{ readings: SeriesReading[]; name: string }> {
  const [series, observations, known] = await Promise.all([
    knownSeries(database.db, jurisdiction),
    readObservations(database.db, jurisdiction, reading),
    jurisdictions(),
  ]);
  const bySeries = new Map(series.map(({ id }) => [id, [] as SeriesReading['observations']]));
  for (const { seriesId, ...observation } of observations) bySeries.get(seriesId)?.push(observation);
  const readings = series.map((each) => ({
    series: each,
    observations: bySeries.get(each.id)!.sort(inOrder),
  }));
  return { readings, name: known.find((each) => each.jurisdiction === jurisdiction)?.name ?? jurisdiction };
}

/** The standard charts, drawn of these readings: `chartsOf` without a ledger. */
export function reportCharts(
  readings: readonly SeriesReading[],
  prefecture: string,
  fiscalYear: number,
): Chart[] {
  const known = new Map(readings.map((reading) => [reading.series.id, reading]));
  return REPORT_CHARTS.filter(
    (chart) => !chart.isLocal || seriesOf(chart).some(({ id }) => known.has(id)),
  ).map((chart) => chartOf(chart, known, prefecture, fiscalYear));
}

const seriesOf = (chart: ReportChart): ReportSeries[] => [...chart.series, ...(chart.standIns ?? [])];

function chartOf(
  { standIns = [], series, source, isLocal, ...chart }: ReportChart,
  known: ReadonlyMap<string, SeriesReading>,
  prefecture: string,
  fiscalYear: number,
): Chart {
  const drawn = (each: ReportSeries) => drawnSeries(each, known.get(each.id), prefecture, fiscalYear);
  const main = series.map(drawn).filter(hasPoints);
  const stood = main.some(hasNeighbours) ? [] : standIns.map(drawn).filter(hasPoints);
  const words = [...series, ...(stood.length > 0 ? standIns : [])].flatMap(
    ({ id }) => known.get(id)?.series ?? [],
  );
  const sources = words.flatMap((each: Series) => each.source ?? []);
  return {
    ...chart,
    series: [...main, ...stood],
    source: sources.length > 0 ? [...new Set(sources)].join('、') : (source ?? null),
    notes: [...new Set(words.flatMap((each) => each.notes))],
  };
}

function drawnSeries(
  { id: _, name, panel, frequency, adjustment = 'original' }: ReportSeries,
  reading: SeriesReading | undefined,
  prefecture: string,
  fiscalYear: number,
): ChartSeries {
  const shown = (reading?.observations ?? []).filter(
    ({ period, vintage }) =>
      (beginsBy(period, fiscalYear) || vintage === vintageOfReport(fiscalYear)) &&
      middleOf(period) > fiscalYear - YEARS_SHOWN + 1,
  );
  return {
    name: name ?? prefecture,
    adjustment: reading?.series.adjustment ?? adjustment,
    frequency: reading?.series.frequency ?? frequency,
    points: shown.map(({ period, value, status }) => ({ period, value, status })),
    ...(panel && { panel: { ...panel, name: panel.name ?? prefecture } }),
  };
}

const hasPoints = ({ points }: ChartSeries): boolean => points.some(({ value }) => value !== null);

/** Two values of one kind of period directly after each other: a line can be drawn. */
function hasNeighbours({ points, frequency }: ChartSeries): boolean {
  const stated = points.filter(({ value }) => value !== null);
  return stated.slice(1).some(({ period }, i) => areNeighbours(stated[i]!.period, period, frequency));
}

/** What an import of one of these series need not say. `null` for a series that no standard chart draws. */
export function standardSeries(id: string, prefecture: string): Series | null {
  for (const chart of REPORT_CHARTS) {
    const found = seriesOf(chart).find((each) => each.id === id);
    if (found) return ofStandard(chart, found, prefecture);
  }
  return null;
}

function ofStandard(chart: ReportChart, found: ReportSeries, prefecture: string): Series {
  const region = found.name === NATION ? NATION : prefecture;
  const own = found.name === null || found.name === NATION ? chart.title : found.name;
  return {
    id: found.id,
    name: found.name === NATION ? `${chart.title}（${NATION}）` : (found.panel?.name ?? own),
    region,
    unit: found.panel ? found.panel.unit : chart.unit,
    source: chart.source ?? null,
    adjustment: found.adjustment ?? 'original',
    frequency: found.frequency,
    notes: [],
  };
}
