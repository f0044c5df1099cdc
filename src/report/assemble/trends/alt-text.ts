import { type Chart, type ChartPoint, type ChartSeries, formatPeriod } from '../../../trends/index.ts';
import { decimal, MISSING } from '../words.ts';

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
  const said = ({ period, value }: Known) => `${formatPeriod(period)}の${decimal(value, decimals)}${unit}`;
  const who = panel === undefined || panel.name === name ? name : `${panel.name}の${name}`;
  if (first === last) return `${who}は${said(first)}のみ。`;
  const high = known.reduce((best, each) => (each.value > best.value ? each : best));
  const low = known.reduce((best, each) => (each.value < best.value ? each : best));
  const way = `${who}は${said(first)}から${said(last)}まで`;
  return high.value === low.value
    ? `${way}変わらない。`
    : `${way}、最高は${said(high)}、最低は${said(low)}。`;
}

/** As many decimals as the finest of the values has. */
const decimalsOf = (values: readonly number[]): number =>
  Math.max(0, ...values.map((value) => (String(value).split('.')[1] ?? '').length));
