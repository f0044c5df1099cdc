import { formatFiscalYear, shortEra } from '../../values/index.ts';

export interface ChartPoint {
  fiscalYear: number;
  value: number;
  /** As printed, for the label at the line's end. */
  printed: string;
}

/** What stands on the time axis, and how a moment of it is called in words. */
export interface TimeAxis {
  /** Empty where the moment is not written. */
  short(at: number): string;
  long(at: number): string;
}

const YEARS: TimeAxis = { short: shortEra, long: formatFiscalYear };

interface LineChartProps {
  title: string;
  points: ChartPoint[];
  /** Points of another report which say otherwise: hollow. */
  others?: ChartPoint[];
  /** The time axis that all charts of the page share. */
  fiscalYears: number[];
  /** Another kind of moments than fiscal years, numbered through. */
  axis?: TimeAxis;
}

const WIDTH = 300;
const HEIGHT = 120;
const PLOT = { left: 2, right: 210, top: 16, bottom: 98 };

/**
 * One series as static SVG, made by hand rather than by a chart library: forty lines, every stroke a class, so
 * that print, forced colours and a strict content security policy (no style attributes) all hold.
 */
export function LineChart({ title, points, others = [], fiscalYears, axis = YEARS }: LineChartProps) {
  const x = scaleX(fiscalYears);
  const y = scaleY([...points, ...others].map(({ value }) => value));
  const last = points.at(-1);
  const first = points.length > 1 ? points[0] : undefined;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={inWords(title, points, axis)}
    >
      <Axis fiscalYears={fiscalYears} x={x} axis={axis} />
      {segments(points).map(({ isGap, d }) => (
        <path class={isGap ? 'chart__gap' : 'chart__line'} d={d(x, y)} fill="none" />
      ))}
      {others.map((point) => (
        <circle class="chart__dot--other" cx={x(point.fiscalYear)} cy={y(point.value)} r="3.5" />
      ))}
      {points.map((point) => (
        <circle class="chart__dot" cx={x(point.fiscalYear)} cy={y(point.value)} r="3" />
      ))}
      {first !== undefined && (
        <text
          class="chart__first"
          x={x(first.fiscalYear) - 6}
          y={y(first.value) + clearOf(first, points[1]!, y)}
        >
          {shorten(first.printed)}
        </text>
      )}
      {last !== undefined && (
        <text class="chart__last" x={x(last.fiscalYear) + 9} y={y(last.value) + 4.5}>
          {shorten(last.printed)}
        </text>
      )}
    </svg>
  );
}

type Scale = (value: number) => number;

function Axis({ fiscalYears, x, axis }: { fiscalYears: number[]; x: Scale; axis: TimeAxis }) {
  return (
    <>
      <line class="chart__base" x1={PLOT.left} x2={PLOT.right} y1={PLOT.bottom} y2={PLOT.bottom} />
      {fiscalYears.map((year) => (
        <>
          <line class="chart__grid" x1={x(year)} x2={x(year)} y1={PLOT.top} y2={PLOT.bottom} />
          <text x={x(year)} y={PLOT.bottom + 16} text-anchor="middle">
            {axis.short(year)}
          </text>
        </>
      ))}
    </>
  );
}

function scaleX(years: number[]): Scale {
  const first = Math.min(...years);
  const span = Math.max(...years) - first;
  const room = PLOT.right - PLOT.left - 24;
  return (year) =>
    round(span === 0 ? PLOT.left + 12 + room : PLOT.left + 12 + (room * (year - first)) / span);
}

/** From zero, so that a height is a quantity; negative values open the axis downward. */
function scaleY(values: number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  return (value) => round(PLOT.bottom - ((PLOT.bottom - PLOT.top - 6) * (value - low)) / span);
}

/** Neighbouring years are joined by a line; years between which nothing is held by dots only. */
function segments(points: ChartPoint[]) {
  return points.slice(1).map((to, i) => {
    const from = points[i]!;
    return {
      isGap: to.fiscalYear - from.fiscalYear > 1,
      d: (x: Scale, y: Scale) => `M${x(from.fiscalYear)} ${y(from.value)}L${x(to.fiscalYear)} ${y(to.value)}`,
    };
  });
}

function inWords(title: string, points: ChartPoint[], axis: TimeAxis): string {
  return `${title}：${points.map((p) => `${axis.long(p.fiscalYear)} ${p.printed}`).join('、')}`;
}

/** The first label stands above its dot, or below it where the line rises through that place. */
function clearOf(first: ChartPoint, next: ChartPoint, y: Scale): number {
  const rises = next.value > first.value;
  return rises && y(first.value) < PLOT.bottom - 20 ? 16 : -8;
}

const shorten = (text: string) => (text.length > 9 ? `${text.slice(0, 8)}…` : text);
const round = (n: number) => Math.round(n * 10) / 10;
