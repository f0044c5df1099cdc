import type { Chart } from '../chart.ts';
import { describeChart } from '../describe-chart.ts';
import { drawBars, drawStack } from './bars.ts';
import { type EndLabel, endLabel, endLabelWidth, spread } from './labels.ts';
import { drawLines, ruleAcross } from './lines.ts';
import { AXIS, FONT, GRID, INK, LAYERS, QUIET, SIZE } from './look.ts';
import { type Frame, frameOf, type Panel, panelsOf, stated } from './panel.ts';
import { element, escapeText, line, short } from './svg.ts';
import { formatTick, formatValue, text, widthOf } from './text.ts';
import { labelsOf, type TimeAxis, timeAxisOf } from './time-axis.ts';

/** Room around the panels, in pt; the name of a panel needs more than the value on a bar. */
const TOP = 12;
const NAME = 8;
const BETWEEN = 31;
const FOOT = 16;
/** A slot is at most so wide: two bars stand together, and not at both ends of the paper. */
const WIDEST_SLOT = 64;
/** With so much for a slot, panels stand side by side. */
const SLOT = 26;
/** Labels leave at least so much to what they label. */
const NARROWEST = 60;
/** A bar or two need no third of a page: a panel is hardly higher than wide, unless it is lower than this. */
const LOW = { alone: 100, oneOfMany: 60 };

/**
 * The chart as SVG in pt, `width` wide and at most `height` high; `null` when there is nothing to draw. Its title and
 * unit stand above it and are not drawn; panels have names and units of their own. Presentation attributes only, no
 * script: the same picture in Typst, in Word and in the browser, and the same bytes for the same chart.
 */
export function drawChart(chart: Chart, { width, height }: { width: number; height: number }): string | null {
  const shown = { ...chart, series: chart.series.filter((series) => stated(series).length > 0) };
  if (shown.series.length === 0) return null;
  const axis = timeAxisOf(shown);
  const panels = panelsOf(shown);
  const frames = framesOf(panels, axis, width, height);
  const hatch = `${chart.id}-hatch`;
  const high = frames.at(-1)!.bottom + FOOT;
  return element(
    'svg',
    {
      ...{
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${short(width)} ${short(high)}`,
        width,
        height: high,
      },
      ...{ role: 'img', 'aria-label': chart.title, 'font-family': FONT },
    },
    element('title', {}, escapeText(chart.title)),
    element('desc', {}, escapeText(describeChart(chart))),
    ...(chart.kind === 'line' ? [] : [hatching(hatch)]),
    ...panels.map((panel, i) => drawPanel(panel, frames[i]!, hatch)),
    ...frames
      .filter(({ bottom }) => bottom === frames.at(-1)!.bottom)
      .map((frame) => timeLabels(axis, frame)),
  );
}

/** Panels of one width and height: above each other, or side by side where few periods leave room for that. */
function framesOf(panels: readonly Panel[], axis: TimeAxis, width: number, height: number): Frame[] {
  const ticks = Math.max(...panels.map(tickWidth)) + 7;
  const room = Math.max(...panels.map(labelWidth)) + 8;
  const slots = axis.slots.length * WIDEST_SLOT;
  const least = Math.max(ticks + axis.slots.length * SLOT + room, ...panels.map(nameWidth));
  const isAcross = panels.length > 1 && panels.length * least <= width;
  const column = isAcross ? width / panels.length : width;
  const right = Math.min(Math.max(column - room, ticks + NARROWEST), ticks + slots);
  const rows = isAcross ? 1 : panels.length;
  const first = panels[0]!.name === null ? TOP : TOP + NAME;
  const free = (height - first - FOOT - (rows - 1) * BETWEEN) / rows;
  const low = rows === 1 ? LOW.alone : LOW.oneOfMany;
  const each = Math.min(free, Math.max((right - ticks) * (isAcross ? 0.6 : 1.1), low));
  return panels.map((panel, i) => {
    const start = isAcross ? i * column : 0;
    const top = isAcross ? first : first + i * (each + BETWEEN);
    const place = { start, left: start + ticks, right: start + right, top, bottom: top + each };
    return frameOf(panel, axis, place);
  });
}

const nameWidth = ({ name, unit }: Panel): number =>
  widthOf(name ?? '', SIZE.label) + widthOf(`（${unit ?? ''}）`, SIZE.axis) + 8;

const tickWidth = ({ scale }: Panel): number =>
  Math.max(...scale.ticks.map((tick) => widthOf(formatTick(tick, scale.step), SIZE.axis)));

/** Bars of one series carry their values on top and need no room at the right, but for the suffix of the axis. */
function labelWidth({ kind, series, decimals }: Panel): number {
  if (kind === 'bar' && series.length === 1) return widthOf('年度', SIZE.axis);
  const widths = series.map((each) =>
    endLabelWidth({
      name: series.length > 1 ? each.name : null,
      value: formatValue(stated(each).at(-1)!.value, decimals),
    }),
  );
  return Math.max(...widths, widthOf('年度', SIZE.axis));
}

function drawPanel(panel: Panel, frame: Frame, hatch: string): string {
  const draw = { line: drawLines, bar: drawBars, stacked: drawStack }[panel.kind];
  const { marks, labels } = draw(panel, frame, hatch);
  return heading(panel, frame) + valueAxis(panel, frame) + marks + base(panel, frame) + named(labels, frame);
}

/** The panel's name, and its unit once, above the axis. */
function heading({ name, unit }: Panel, { top, start }: Frame): string {
  if (name === null) return '';
  const beside = start + widthOf(name, SIZE.label) + 1;
  const words = unit === null ? '' : text(`（${unit}）`, beside, top - 12, { fill: QUIET });
  return text(name, start, top - 12, { size: SIZE.label, bold: true }) + words;
}

function valueAxis({ scale }: Panel, frame: Frame): string {
  const rules = scale.ticks.map((tick) => {
    const y = frame.y(tick);
    const label = text(formatTick(tick, scale.step), frame.left - 4, y + 2.5, { anchor: 'end', fill: QUIET });
    return label + ruleAcross(frame, y, GRID, 0.5);
  });
  return rules.join('');
}

/** Zero, in front of the bars; a dashed base says that the axis does not begin at zero. */
const base = ({ scale }: Panel, frame: Frame): string =>
  scale.fromZero
    ? ruleAcross(frame, frame.y(0), AXIS, 0.8)
    : ruleAcross(frame, frame.bottom, AXIS, 0.6, '2 2');

const named = (labels: readonly EndLabel[], { top, bottom }: Frame): string =>
  spread(labels, top, bottom).map(endLabel).join('');

function timeLabels(axis: TimeAxis, { left, right, bottom, slotWidth }: Frame): string {
  const y = bottom + 12;
  const labels = labelsOf(axis, slotWidth).map(({ text: label, at }) =>
    text(label, left + at * slotWidth, y, { anchor: 'middle', fill: INK }),
  );
  const bounds = Array.from({ length: axis.slots.length + 1 }, (_, i) => left + i * slotWidth);
  const ticks = bounds.map((x) => line(x, bottom, x, bottom + 2.5, { stroke: AXIS, 'stroke-width': 0.5 }));
  const suffix = axis.suffix === null ? '' : text(axis.suffix, right + 3, y, { fill: QUIET });
  return ticks.join('') + labels.join('') + suffix;
}

/** Fine diagonal lines: a layer that stays apart from its neighbours in grey, too. */
function hatching(id: string): string {
  const tile = { width: 2.6, height: 2.6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const strokes = { stroke: LAYERS[0]!.fill, 'stroke-width': 0.6 };
  return element('defs', {}, element('pattern', { id, ...tile }, line(1.3, -1, 1.3, 4, strokes)));
}
