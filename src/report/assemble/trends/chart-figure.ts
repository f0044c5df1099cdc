import type { Chart } from '../../../trends/index.ts';
import type { Drawing, Figure } from '../../document.ts';
import { altText } from './alt-text.ts';
import { dataTable } from './data-table.ts';
import { drawn } from './drawn.ts';

/** A chart with the figures behind it; without series 資料なし stands in its place. `number` is 図1 or `null`. */
export function chartFigure(chart: Chart, number: string | null): Figure {
  const picture: Drawing | null = chart.series.length === 0 ? null : drawn(chart);
  return {
    kind: 'figure',
    id: `figure-${chart.id}`,
    number,
    title: chart.title,
    unit: chart.unit,
    alt: altText(chart),
    picture,
    data: chart.series.length === 0 ? null : dataTable(chart),
    source: chart.source,
    notes: chart.notes,
  };
}
