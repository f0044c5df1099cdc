import { normalise } from '../../values/index.ts';
import type { ChartPoint } from '../chart.ts';
import { formatPeriod, inOrder } from '../period.ts';
import type { Observation, Series } from '../series.ts';
import { TrendsRefused } from '../take-in.ts';
import type { StatisticalTable } from './table.ts';
import { readValue } from './values.ts';

/** The values of one series, and what could not be read, as sentences. */
export interface ReadValues {
  observations: Observation[];
  problems: string[];
}

/**
 * A series' column of a table. `wanted` is (part of) its head; without it the only column, or the one whose head names
 * the series or its region.
 * @throws TrendsRefused when no column or several could be meant, or when the unit is another one
 */
export function ofTable(
  table: StatisticalTable,
  series: Series,
  wanted: string | null,
  status: ChartPoint['status'],
): ReadValues & Pick<Series, 'unit' | 'source'> {
  const column = columnFor(table, series, wanted);
  const unit = table.columns[column]!.unit ?? table.unit;
  if (unit !== null && series.unit !== null && normalise(unit) !== normalise(series.unit)) {
    throw new TrendsRefused(
      `系列「${series.name}」（${series.id}）の単位は「${series.unit}」ですが、ファイルの単位は「${unit}」です。単位をそろえたファイルを指定してください。`,
    );
  }
  const read = table.rows.map((row) => ofCell(row, row.cells[column] ?? '', status));
  return {
    unit: series.unit ?? unit,
    source: series.source ?? table.source,
    ...withoutContradictions(read.flatMap((each) => (typeof each === 'object' ? each : []))),
    problems: read.flatMap((each) => (typeof each === 'string' && each !== '' ? each : [])),
  };
}

/** A sentence for what can't be read, '' for a blank cell. */
function ofCell(
  { period, line }: StatisticalTable['rows'][number],
  printed: string,
  status: ChartPoint['status'],
): Observation | string {
  const read = readValue(printed);
  if (read === 'empty') return '';
  if (read === 'unreadable')
    return `${line}行目 ${formatPeriod(period)}:「${printed}」は数値として読み取れないため、この時点は取り込みませんでした。`;
  return { period, value: read.value, status: read.status ?? status, printed, note: null, line };
}

/** @throws TrendsRefused when one period has two values */
function withoutContradictions(observations: Observation[]): Pick<ReadValues, 'observations'> {
  const byPeriod = new Map<string, Observation>();
  for (const observation of observations) {
    const before = byPeriod.get(observation.period);
    if (before && before.value !== observation.value) {
      throw new TrendsRefused(
        `${formatPeriod(observation.period)}の値が二つあります（${before.line}行目 ${before.printed}、${observation.line}行目 ${observation.printed}）。一つの表だけを残したファイルを指定してください。`,
      );
    }
    byPeriod.set(observation.period, observation);
  }
  return { observations: [...byPeriod.values()].sort(inOrder) };
}

function columnFor({ columns }: StatisticalTable, series: Series, wanted: string | null): number {
  const names = columns.map(({ name }) => normalise(name));
  const where = (fits: (name: string) => boolean) => names.flatMap((name, i) => (fits(name) ? [i] : []));
  const asked = wanted === null ? null : normalise(wanted);
  const tries =
    asked === null
      ? [
          where(() => true),
          where((name) => name.includes(normalise(series.name))),
          where((name) => name !== '' && normalise(series.name).includes(name)),
          where((name) => name.includes(normalise(series.region))),
        ]
      : [where((name) => name === asked), where((name) => name.includes(asked))];
  const only = tries.find((found) => found.length === 1);
  if (only) return only[0]!;
  throw new TrendsRefused(
    `系列「${series.name}」（${series.id}）がどの列か分かりません。--series ${series.id}=見出し のように指定してください。列の見出し: ${columns.map(({ name }) => name || '（見出しなし）').join('、')}`,
  );
}
