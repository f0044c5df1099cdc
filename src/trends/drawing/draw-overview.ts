import { AXIS, BAR, FONT, GRID, INK, QUIET, SIZE } from './look.ts';
import { element, escapeText, line } from './svg.ts';
import { text, widthOf } from './text.ts';

/** A few figures that tell how much there is, and how it is shared out. */
export interface Overview {
  title: string;
  /** What is seen, for whoever does not see it. */
  description: string;
  figures: { label: string; value: string; unit: string }[];
  /** Says what the bars are: 取組ごとの事業費（千円）. */
  barsTitle: string;
  bars: { name: string; value: number; said: string }[];
}

/** Points. */
const STRIP = 46;
const ROW = 14.5;
const VALUE = 17;
const UNIT = 8;
const NAMES = 0.5;
const LONGEST_NAME = 32;

/** The overview as SVG in pt: large figures in a row, below them a bar for each share. */
export function drawOverview(
  { title, description, figures, barsTitle, bars }: Overview,
  width: number,
): string {
  const height = STRIP + (bars.length === 0 ? 0 : 16 + bars.length * ROW);
  return element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
      ...{ role: 'img', 'aria-label': title, 'font-family': FONT },
    },
    element('title', {}, escapeText(title)),
    element('desc', {}, escapeText(description)),
    ...strip(figures, width),
    ...(bars.length === 0 ? [] : [text(barsTitle, 0, STRIP + 9, { size: SIZE.label, bold: true })]),
    ...shares(bars, width),
  );
}

/** The first figures are the widest: 事業費 needs more room than 新規. */
function strip(figures: Overview['figures'], width: number): string[] {
  const needs = figures.map(({ value, unit, label }) =>
    Math.max(widthOf(value, VALUE) + widthOf(unit, UNIT) + 3, widthOf(label, SIZE.label)),
  );
  const gap = (width - needs.reduce((sum, each) => sum + each, 0)) / figures.length;
  return figures.map(({ label, value, unit }, at) => {
    const x = needs.slice(0, at).reduce((sum, each) => sum + each + gap, 0);
    return [
      at === 0 ? '' : line(x - gap / 2, 6, x - gap / 2, 36, { stroke: GRID, 'stroke-width': 0.8 }),
      text(label, x, 12, { size: SIZE.label, fill: QUIET }),
      text(value, x, 33, { size: VALUE, fill: BAR.last, bold: true }),
      text(unit, x + widthOf(value, VALUE) + 2, 33, { size: UNIT, fill: INK }),
    ].join('');
  });
}

function shares(bars: Overview['bars'], width: number): string[] {
  const most = Math.max(...bars.map(({ value }) => value), 1);
  const said = Math.max(...bars.map((bar) => widthOf(bar.said, SIZE.axis))) + 6;
  const left = width * NAMES;
  return bars.map(({ name, value, said: words }, at) => {
    const y = STRIP + 16 + at * ROW;
    const long = (Math.max(value, 0) / most) * (width - left - said);
    const box = { x: left, y: y + 2.5, width: Math.max(long, 0.4), height: 7.5, fill: BAR.last };
    return [
      text(shortened(name), left - 5, y + 9, { size: SIZE.axis, anchor: 'end' }),
      element('rect', box),
      text(words, left + long + 4, y + 9, { size: SIZE.axis, fill: INK }),
      at === bars.length - 1
        ? line(left, STRIP + 16, left, y + ROW - 1, { stroke: AXIS, 'stroke-width': 0.6 })
        : '',
    ].join('');
  });
}

const shortened = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
