import type { Chart, ChartPoint, ChartSeries } from '../../../trends/index.ts';
import { decimal, MISSING } from '../words.ts';
import { periodText } from './period.ts';

type Known = ChartPoint & { value: number };

/** What the chart shows, for whoever does not see it: of each series the first, last, highest and lowest value. */
export function altText(chart: Chart): string {
  const said = chart.series.map((series) => seriesText(series, chart.unit)).filter((text) => text !== '');
  return `${chart.title}。${said.length === 0 ? `${MISSING}。` : said.join('')}`;
}

function seriesText({ name, points, panel }: ChartSeries, unitOfChart: string | null): string {
  const known = points.filter((point): point is Known => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return '';
  const unit = (panel ? panel.unit : unitOfChart) ?? '';
  const decimals = decimalsOf(known.map(({ value }) => value));
  const said = ({ value }: Known) => `${decimal(value, decimals)}${unit}`;
  if (first === last) return `${name}は${periodText(first.period)}に${said(first)}。`;
  const high = known.reduce((best, each) => (each.value > best.value ? each : best));
  const low = known.reduce((best, each) => (each.value < best.value ? each : best));
  const way = `${name}は${periodText(first.period)}の${said(first)}から${periodText(last.period)}の${said(last)}まで`;
  if (high.value === low.value) return `${way}変わらない。`;
  return `${way}、最高は${periodText(high.period)}の${said(high)}、最低は${periodText(low.period)}の${said(low)}。`;
}

/** As many decimals as the finest of the values has. */
export const decimalsOf = (values: readonly number[]): number =>
  Math.max(0, ...values.map((value) => (String(value).split('.')[1] ?? '').length));
