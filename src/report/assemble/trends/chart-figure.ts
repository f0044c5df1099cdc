import { type Chart, drawChart } from '../../../trends/index.ts';
import type { Drawing, Figure } from '../../document.ts';
import { altText } from './alt-text.ts';
import { dataTable } from './data-table.ts';

/** In pt: the width of the text on A4, and half of it less the gap. */
const WHOLE = { width: 453, height: 170 };
const HALF = { width: 218, height: 150 };
/** A few values need no height to be told apart. */
const SPARSE = { periods: 3, height: 118 };
const PANEL_HEIGHT = 75;

export interface ChartPlace {
  /** 図1; `null` beside a table. */
  number: string | null;
  /** Two figures share the width of the paper. */
  isHalf: boolean;
  /** The table above the chart has its figures already. */
  isTold: boolean;
}

/** A chart with the figures behind it; without values 資料なし stands in its place. */
export function chartFigure(chart: Chart, { number, isHalf, isTold }: ChartPlace): Figure {
  const picture = drawn(chart, isHalf);
  return {
    kind: 'figure',
    id: `figure-${chart.id}`,
    number,
    title: chart.title,
    unit: chart.unit,
    alt: altText(chart),
    picture,
    data: picture === null || isTold ? null : dataTable(chart),
    source: chart.source,
    notes: chart.notes,
  };
}

/** Panels above one another need room for each. */
function drawn(chart: Chart, isHalf: boolean): Drawing | null {
  const panels = new Set(chart.series.map(({ panel }) => panel?.name)).size;
  const periods = new Set(chart.series.flatMap(({ points }) => points.map(({ period }) => period))).size;
  const { width, height: full } = isHalf ? HALF : WHOLE;
  const height = periods <= SPARSE.periods ? SPARSE.height : full;
  const svg = drawChart(chart, { width, height: height + Math.max(0, panels - 1) * PANEL_HEIGHT });
  return svg === null ? null : { kind: 'svg', svg };
}
