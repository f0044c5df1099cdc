import type { IndicatorPoint, IndicatorSeries, ProgramView, ValueOrigin } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import { type ChartPoint, LineChart } from '../../components/line-chart.tsx';
import { Figure } from '../../components/origin.tsx';
import { amount, change } from '../../figures.ts';
import type { Site } from '../../site.ts';
import { words as shared } from '../../words.ts';
import { words } from './words.ts';

/** A line of the table beside a chart. */
interface Stated {
  fiscalYear: number;
  printed: string;
  origin: ValueOrigin | null;
  others: { text: string; origin: ValueOrigin }[];
}

/** Cost and indicators as small multiples on one time axis. */
export function Series({ site, program }: { site: Site; program: ProgramView }) {
  const fiscalYears = yearsOf(program);
  const drawn = program.indicators.filter(({ points }) => points.some(({ value }) => value !== null));
  const told = program.indicators.filter((series) => !drawn.includes(series));
  return (
    <section>
      <h2>{words.series}</h2>
      <div class="multiples">
        <Cost site={site} program={program} fiscalYears={fiscalYears} />
        {drawn.map((series) => (
          <Indicator site={site} series={series} fiscalYears={fiscalYears} />
        ))}
      </div>
      {program.indicators.length === 0 && <p class="quiet">{words.noIndicators}</p>}
      {drawn.length > 0 && <p class="small quiet series-note">{words.axis}</p>}
      {told.length > 0 && <h3 class="series-note">{words.notNumeric}</h3>}
      {told.map((series) => (
        <>
          <h4 class="small">{series.label}</h4>
          <StatedTable site={site} title={series.label} rows={statedOf(series)} />
        </>
      ))}
    </section>
  );
}

function yearsOf({ years, indicators }: ProgramView): number[] {
  const all = [...years, ...indicators.flatMap(({ points, disagreeing }) => [...points, ...disagreeing])];
  return [...new Set(all.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b);
}

function Cost({ site, program, fiscalYears }: { site: Site; program: ProgramView; fiscalYears: number[] }) {
  const points = program.years.flatMap(({ fiscalYear, cost: { value } }) =>
    value === null ? [] : [{ fiscalYear, value, printed: amount(value) }],
  );
  const rows = program.years.map(({ fiscalYear, cost }) => ({
    fiscalYear,
    printed: amount(cost.value) || words.nothing,
    origin: cost.origin,
    others: cost.others.map(({ value, origin }) => ({ text: amount(value as number | null), origin })),
  }));
  if (points.length === 0) return null;
  const title = `${words.cost}（${shared.thousandYen}）`;
  return (
    <figure class="multiple">
      <figcaption class="multiple__title">{title}</figcaption>
      <LineChart title={title} points={points} fiscalYears={fiscalYears} />
      <Change points={points} />
      <TableBeside site={site} title={title} rows={rows} />
    </figure>
  );
}

interface IndicatorProps {
  site: Site;
  series: IndicatorSeries;
  fiscalYears: number[];
}

function Indicator({ site, series, fiscalYears }: IndicatorProps) {
  const points = numeric(series.points);
  return (
    <figure class="multiple">
      <figcaption class="multiple__title">{series.label}</figcaption>
      <LineChart
        title={series.label}
        points={points}
        others={numeric(series.disagreeing)}
        fiscalYears={fiscalYears}
      />
      <Change points={points} />
      <TableBeside site={site} title={series.label} rows={statedOf(series)} />
    </figure>
  );
}

/** Said of neighbouring years only: across a gap a change says little. */
function Change({ points }: { points: ChartPoint[] }) {
  const [from, to] = points.slice(-2);
  const isNeighbour = from !== undefined && to !== undefined && to.fiscalYear - from.fiscalYear === 1;
  return (
    <p class="multiple__change number">
      {isNeighbour ? words.change(formatFiscalYear(from.fiscalYear), change(from.value, to.value)) : ' '}
    </p>
  );
}

function numeric(points: readonly IndicatorPoint[]): ChartPoint[] {
  return points.flatMap(({ fiscalYear, value, printed }) =>
    value === null ? [] : [{ fiscalYear, value, printed }],
  );
}

function statedOf({ points, disagreeing }: IndicatorSeries): Stated[] {
  return points.map(({ fiscalYear, printed, origin }) => ({
    fiscalYear,
    printed: printed === '' ? words.nothing : printed,
    origin,
    others: disagreeing
      .filter((other) => other.fiscalYear === fiscalYear)
      .map((other) => ({ text: other.printed, origin: other.origin })),
  }));
}

function TableBeside(props: { site: Site; title: string; rows: Stated[] }) {
  return (
    <details>
      <summary>
        {words.table}
        <span class="visually-hidden">（{props.title}）</span>
      </summary>
      <StatedTable {...props} />
    </details>
  );
}

function StatedTable({ site, title, rows }: { site: Site; title: string; rows: Stated[] }) {
  return (
    <table class="table">
      <caption class="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col" class="money">
            {words.printed}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ fiscalYear, printed, origin, others }) => (
          <tr>
            <th scope="row" class="nowrap">
              {formatFiscalYear(fiscalYear)}
            </th>
            <td class="stated">
              <Figure links={site.links} text={printed} what={title} origin={origin} others={others} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
