import type { UsageRow } from '../../../supports/index.ts';
import { LineChart, type TimeAxis } from '../../components/line-chart.tsx';
import { words } from './words.ts';

/** So many months are named at the axis; between them there is no room. */
const NAMED = 6;

/** Views by month; one month alone is no line. */
export function ViewsChart({ months }: { months: readonly UsageRow[] }) {
  if (months.length < 2) return null;
  const every = Math.ceil(months.length / NAMED);
  const axis: TimeAxis = {
    short: (at) => (at % every === 0 ? `${Number(months[at]!.of.slice(5))}月` : ''),
    long: (at) => words.monthText(months[at]!.of),
  };
  const points = months.map(({ counts: { view = 0 } }, at) => ({
    ...{ fiscalYear: at, value: view, printed: view.toLocaleString('ja-JP') },
  }));
  return (
    <figure class="section chart-alone">
      <figcaption>{words.chart}</figcaption>
      <LineChart title={words.chart} points={points} fiscalYears={points.map((_, at) => at)} axis={axis} />
    </figure>
  );
}
