import { availableParallelism } from 'node:os';

/** One figure of the table. */
export interface Measure {
  part: string;
  what: string;
  figure: string;
  /** What it must be, when there is something that it must be. */
  goal?: string;
  met?: boolean;
}

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** The value below which this share of the values lies: 0.5 the median, 0.95 the 95th percentile. */
export function percentile(values: readonly number[], share: number): number {
  const order = sorted(values);
  return order[Math.min(order.length - 1, Math.ceil(share * order.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** A figure that must not be above its limit. */
export function atMost(part: string, what: string, value: number, limit: number, unit: string): Measure {
  return {
    part,
    what,
    figure: `${value.toFixed(1)} ${unit}`,
    goal: `≤ ${limit} ${unit}`,
    met: value <= limit,
  };
}

export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const verdict = ({ met }: Measure): string => (met === undefined ? '' : met ? 'met' : 'MISSED');

/** As Markdown; `part` is what the first column is called. */
export const tableOf = (measures: readonly Measure[], part: string): string =>
  [
    `| ${part} | what | figure | goal | |`,
    '|---|---|---|---|---|',
    ...measures.map(
      (each) => `| ${each.part} | ${each.what} | ${each.figure} | ${each.goal ?? ''} | ${verdict(each)} |`,
    ),
  ].join('\n');

export const machine = (): string =>
  `Node ${process.versions.node}, ${availableParallelism()} cores, ${process.platform} ${process.arch}`;

/** Progress goes to standard error, the table to standard output. */
export const progress = (text: string): void => console.error(`… ${text}`);
