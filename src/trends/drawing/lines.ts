import type { ChartSeries } from '../chart.ts';
import { areNeighbours } from '../period.ts';
import type { EndLabel } from './labels.ts';
import { LINES, type Marker, PAPER, SIZE, styleOf } from './look.ts';
import { type Frame, type Panel, type StatedPoint, stated } from './panel.ts';
import { element, line, short } from './svg.ts';
import { formatValue, text } from './text.ts';

/** Above so many points a line is shown without markers. */
const MARKED = 30;
/** So many lone points are labelled with their values: a dot without a line says nothing else. */
const LABELLED = 12;

/** The lines of a panel, the series that the report is about on top. */
export function drawLines(panel: Panel, frame: Frame): { marks: string; labels: EndLabel[] } {
  const drawn = panel.series.map((series, i) => drawLine(series, i, panel, frame));
  return {
    marks: drawn
      .map(({ marks }) => marks)
      .reverse()
      .join(''),
    labels: drawn.map(({ label }) => label),
  };
}

function drawLine(series: ChartSeries, index: number, { series: all, decimals }: Panel, frame: Frame) {
  const points = stated(series);
  const { colour, weight, marker } = styleOf(LINES, index);
  const joined = points
    .slice(1)
    .map((point, i) => areNeighbours(points[i]!.period, point.period, series.frequency));
  const lone = points.filter((_, i) => !joined[i - 1] && !joined[i]);
  const marked = points.length <= MARKED ? points : lone;
  const last = points.at(-1)!;
  const at = (point: StatedPoint): [number, number] => [frame.x(point.period), frame.y(point.value)];
  const marks = [
    ...pathsOf(points, joined, at).map(({ d, isPreliminary }) =>
      element('path', {
        ...{ d, fill: 'none', stroke: colour, 'stroke-width': weight, 'stroke-linejoin': 'round' },
        'stroke-dasharray': isPreliminary ? '1.5 2' : undefined,
      }),
    ),
    ...marked.map((point) => drawMarker(marker, ...at(point), colour, point.status === 'preliminary')),
    ...(lone.length <= LABELLED ? lone : [])
      .filter((point) => point !== last)
      .map((point) => valueAbove(point, at(point), colour, decimals)),
  ];
  const [x, y] = at(last);
  const name = all.length > 1 ? series.name : null;
  return {
    marks: marks.join(''),
    label: { x: x + 5, y, name, value: formatValue(last.value, decimals), colour },
  };
}

const valueAbove = ({ value }: StatedPoint, [x, y]: [number, number], fill: string, decimals: number) =>
  text(formatValue(value, decimals), x, y - 5, { size: SIZE.label, anchor: 'middle', fill, halo: true });

interface Path {
  d: string;
  isPreliminary: boolean;
}

/** One path for each run of joined points; what leads to or from a preliminary value is dotted. */
function pathsOf(
  points: readonly StatedPoint[],
  joined: readonly boolean[],
  at: (point: StatedPoint) => [number, number],
): Path[] {
  const paths: Path[] = [];
  let open: Path | null = null;
  joined.forEach((isJoined, i) => {
    const [from, to] = [points[i]!, points[i + 1]!];
    const isPreliminary = from.status === 'preliminary' || to.status === 'preliminary';
    if (!isJoined) {
      open = null;
      return;
    }
    if (open?.isPreliminary !== isPreliminary) {
      open = { d: `M${at(from).map(short).join(' ')}`, isPreliminary };
      paths.push(open);
    }
    open!.d += `L${at(to).map(short).join(' ')}`;
  });
  return paths;
}

/** Filled; hollow for a preliminary value. */
function drawMarker(marker: Marker, x: number, y: number, colour: string, isHollow: boolean): string {
  const paint = { fill: isHollow ? PAPER : colour, stroke: colour, 'stroke-width': 0.9 };
  if (marker === 'circle') return element('circle', { cx: x, cy: y, r: 2, ...paint });
  if (marker === 'square')
    return element('rect', { x: x - 1.7, y: y - 1.7, width: 3.4, height: 3.4, ...paint });
  const corners = [
    [x, y - 2.4],
    [x + 2.2, y + 1.7],
    [x - 2.2, y + 1.7],
  ];
  return element('polygon', { points: corners.map((each) => each.map(short).join(',')).join(' '), ...paint });
}

export const ruleAcross = (frame: Frame, y: number, stroke: string, width: number, dashes?: string): string =>
  line(frame.left, y, frame.right, y, { stroke, 'stroke-width': width, 'stroke-dasharray': dashes });
