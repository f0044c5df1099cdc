import type { ChartSeries } from '../chart.ts';
import type { EndLabel } from './labels.ts';
import { BAR, INK, LAYERS, PAPER, QUIET, SIZE, styleOf } from './look.ts';
import { type Frame, type Panel, type StatedPoint, stated } from './panel.ts';
import { element } from './svg.ts';
import { formatValue, text, widthOf } from './text.ts';

/** A bar fills this share of its slot, up to a width in pt. */
const SHARE = 0.62;
const WIDEST = 26;

interface Bar {
  x: number;
  width: number;
  from: number;
  to: number;
}

const group = (frame: Frame): number => Math.min(frame.periodWidth * SHARE, WIDEST);

/** One series: the last bar is the news. More series: beside each other, as dark as layers are. */
export function drawBars(panel: Panel, frame: Frame, hatch: string): { marks: string; labels: EndLabel[] } {
  const { series } = panel;
  const width = group(frame) / series.length;
  const drawn = series.map((each, i) => {
    const place = (point: StatedPoint): Bar => ({
      ...{
        x: frame.x(point.period) - group(frame) / 2 + i * width,
        width: width * (series.length > 1 ? 0.94 : 1),
      },
      ...{ from: 0, to: point.value },
    });
    return barsOf(each, i, panel, frame, hatch, place);
  });
  return {
    marks: drawn.join('') + gapsOf(series, frame),
    labels: series.length > 1 ? beside(panel, frame) : [],
  };
}

function barsOf(
  series: ChartSeries,
  index: number,
  { series: all, decimals }: Panel,
  frame: Frame,
  hatch: string,
  place: (point: StatedPoint) => Bar,
): string {
  const points = stated(series);
  const values = points.map(({ value }) => formatValue(value, decimals));
  const widest = Math.max(...values.map((value) => widthOf(value, SIZE.value)));
  const shown = (i: number) =>
    i === points.length - 1 || (all.length === 1 && widest + 3 <= frame.periodWidth);
  return points
    .map((point, i) => {
      const bar = place(point);
      const isLast = i === points.length - 1;
      const fill = all.length > 1 ? styleOf(LAYERS, index).fill : isLast ? BAR.last : BAR.earlier;
      const drawn = drawBar(
        bar,
        frame,
        fill,
        all.length > 1 && styleOf(LAYERS, index).hatch ? hatch : null,
        point,
      );
      return all.length > 1 || !shown(i) ? drawn : drawn + valueAt(bar, frame, values[i]!, isLast);
    })
    .join('');
}

function valueAt(bar: Bar, frame: Frame, value: string, isLast: boolean): string {
  const y = bar.to < 0 ? frame.y(bar.to) + 9 : frame.y(bar.to) - 3.5;
  const style = isLast ? { size: SIZE.value, fill: BAR.last, bold: true } : { size: SIZE.axis, fill: QUIET };
  return text(value, bar.x + bar.width / 2, y, { anchor: 'middle', halo: true, ...style });
}

/** Layers upon each other, the first at the foot. */
export function drawStack(panel: Panel, frame: Frame, hatch: string): { marks: string; labels: EndLabel[] } {
  const heights = new Map<string, number>();
  const width = group(frame);
  const drawn = panel.series.map((series, i) =>
    stated(series)
      .map((point) => {
        const from = heights.get(point.period) ?? 0;
        heights.set(point.period, from + point.value);
        const { fill, hatch: isHatched } = styleOf(LAYERS, i);
        const bar = { x: frame.x(point.period) - width / 2, width, from, to: from + point.value };
        return drawBar(bar, frame, fill, isHatched ? hatch : null, point);
      })
      .join(''),
  );
  return { marks: drawn.join('') + gapsOf(panel.series, frame), labels: beside(panel, frame) };
}

function drawBar(
  { x, width, from, to }: Bar,
  frame: Frame,
  fill: string,
  hatch: string | null,
  { status }: StatedPoint,
): string {
  const [top, foot] = [frame.y(Math.max(from, to)), frame.y(Math.min(from, to))];
  const box = { x, y: top, width, height: Math.max(foot - top, 0.3) };
  if (status === 'preliminary') {
    const outline = { stroke: BAR.outline, 'stroke-width': 0.8, 'stroke-dasharray': '1.5 1.5' };
    return element('rect', { ...box, fill: PAPER, ...outline });
  }
  const edge = { stroke: PAPER, 'stroke-width': 0.5 };
  const solid = element('rect', { ...box, fill, ...edge });
  return hatch === null ? solid : solid + element('rect', { ...box, fill: `url(#${hatch})`, ...edge });
}

/** The names of the series at the height of the last bars, with their last values. */
function beside({ series, kind, decimals }: Panel, frame: Frame): EndLabel[] {
  let foot = 0;
  return series.map((each, i) => {
    const last = stated(each).at(-1)!;
    const middle = kind === 'stacked' ? foot + last.value / 2 : last.value;
    foot += last.value;
    return {
      ...{ x: frame.x(last.period) + group(frame) / 2 + 5, y: frame.y(middle), name: each.name },
      ...{ value: formatValue(last.value, decimals), colour: styleOf(LAYERS, i).text ?? INK },
    };
  });
}

/** Dots between bars that are no neighbours: an empty place could be read as zero. */
function gapsOf(series: readonly ChartSeries[], frame: Frame): string {
  const taken = series.flatMap((each) => stated(each).map(({ period }) => frame.x(period)));
  const xs = [...new Set(taken)].sort((a, b) => a - b);
  return xs
    .slice(1)
    .map((x, i) =>
      x - xs[i]! < frame.periodWidth * 1.5
        ? ''
        : text('…', (x + xs[i]!) / 2, frame.y(0) - 3, { anchor: 'middle', fill: QUIET }),
    )
    .join('');
}
