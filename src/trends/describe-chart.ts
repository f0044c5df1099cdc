import type { Chart, ChartSeries } from './chart.ts';
import { decimalsOf, formatValue } from './drawing/text.ts';
import { formatPeriod } from './period.ts';

const KINDS: Record<Chart['kind'], string> = {
  line: '折れ線グラフ',
  bar: '棒グラフ',
  stacked: '積み上げ棒グラフ',
};

/** One sentence for whoever hears the chart: its kind, and of each series where it begins and ends. */
export function describeChart(chart: Chart): string {
  const spoken = chart.series.map((series) => seriesInWords(series, chart)).filter((each) => each !== '');
  if (spoken.length === 0) return `${chart.title}：資料なし。`;
  return `${chart.title}の${KINDS[chart.kind]}：${spoken.join('、')}。`;
}

function seriesInWords({ name, panel, points }: ChartSeries, chart: Chart): string {
  const stated = points.flatMap(({ period, value }) => (value === null ? [] : [{ period, value }]));
  const [first, last] = [stated[0], stated.at(-1)];
  if (first === undefined || last === undefined) return '';
  const decimals = decimalsOf(stated.map(({ value }) => value));
  const unit = (panel === undefined ? chart.unit : panel.unit) ?? '';
  const said = ({ period, value }: typeof first) =>
    `${formatPeriod(period)} ${formatValue(value, decimals)}${unit}`;
  const who = panel === undefined || panel.name === name ? name : `${panel.name} ${name}`;
  return first === last
    ? `${who} ${said(last)}`
    : `${who} ${said(first)}から${said(last)}まで（${stated.length}時点）`;
}
