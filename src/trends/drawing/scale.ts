/** The value axis of a panel. */
export interface Scale {
  ticks: number[];
  step: number;
  /** A line may leave zero out; a bar never. */
  fromZero: boolean;
  /** Where a value stands, 0 at the foot of the axis and 1 at its top. */
  at(value: number): number;
}

const AIM = 4;
/** Lines that move by less than this share of their height would be flat above a zero line. */
const FLAT = 0.25;
/** Fewer values tell how much, not how it moves. */
const FEW = 5;

/** Round ticks around the values; from zero, unless a line (`mayFloat`) would be flat. */
export function scaleOf(values: readonly number[], { mayFloat }: { mayFloat: boolean }): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const floats = mayFloat && values.length >= FEW && low > 0 && high > low && (high - low) / high < FLAT;
  const from = floats ? low : Math.min(0, low);
  const to = Math.max(floats ? high : 0, high);
  const step = roundStep((to - from || Math.abs(to) || 1) / AIM);
  const first = Math.floor(from / step + 1e-9);
  const last = Math.max(Math.ceil(to / step - 1e-9), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => rounded((first + i) * step));
  const [bottom, top] = [ticks[0]!, ticks.at(-1)!];
  return { ticks, step, fromZero: bottom <= 0, at: (value) => (value - bottom) / (top - bottom) };
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return rounded(factor * power);
}

/** Without the dust of binary fractions. */
const rounded = (value: number): number => Number(value.toPrecision(12));
