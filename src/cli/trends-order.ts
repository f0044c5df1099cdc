import { systemClock } from '../platform/index.ts';
import {
  type ChartPoint,
  type ChartSeries,
  type Frequency,
  type Series,
  type SeriesListed,
  standardSeries,
  vintageOfReport,
} from '../trends/index.ts';
import { WrongUsage } from './arguments.ts';

/** What the command line says of an import of series. */
export type TrendsTold = Partial<
  Record<
    'published' | 'report' | 'status' | 'name' | 'unit' | 'source' | 'region' | 'adjustment' | 'frequency',
    string
  >
>;

/** `job-openings=青森県`: the series and what it is called in the file. */
export function orderOf(order: string): { id: string; selector: string | null } {
  const [, id, selector] = /^([a-z0-9-]+)(?:=(.+))?$/.exec(order) ?? [];
  if (id === undefined)
    throw new WrongUsage(
      `--series には英小文字・数字・ハイフンの系列名を指定してください（指定: ${order}）。`,
    );
  return { id, selector: selector ?? null };
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

/** The publication that the values belong to: of a day, or of the report of a fiscal year. */
export function publicationOf({ published, report }: TrendsTold): { vintage: string; published: string } {
  if (published !== undefined && !DATE.test(published))
    throw new WrongUsage(
      `--published には 2021-09-01 のように公表日を指定してください（指定: ${published}）。`,
    );
  if (report === undefined) {
    const date = published ?? systemClock.now().toISOString().slice(0, 10);
    return { vintage: date, published: date };
  }
  if (!/^(?:19|20)\d\d$/.test(report))
    throw new WrongUsage(
      `--report には 2020 のように年度の始まる西暦年を指定してください（指定: ${report}）。`,
    );
  const fiscalYear = Number(report);
  return { vintage: vintageOfReport(fiscalYear), published: published ?? `${fiscalYear + 1}-09` };
}

/** What the ledger knows of the series, or the standard charts; what the command line says stands above it. */
export function seriesOf(
  id: string,
  told: TrendsTold,
  { prefecture, listed }: { prefecture: string; listed: readonly SeriesListed[] },
): Series {
  const known = listed.find(({ series }) => series.id === id)?.series ?? standardSeries(id, prefecture);
  if (known === null && told.name === undefined) {
    const ids = listed.map(({ series }) => series.id).join('、');
    throw new WrongUsage(
      `系列 ${id} は台帳にありません。新しい系列なら --name で名前を指定してください。台帳にある系列: ${ids || 'なし'}`,
    );
  }
  const before: Omit<Series, 'id'> = known ?? { ...UNTOLD, name: told.name!, region: prefecture };
  return {
    id,
    name: told.name ?? before.name,
    region: told.region ?? before.region,
    unit: told.unit ?? before.unit,
    source: told.source ?? before.source,
    adjustment: chosen(ADJUSTMENTS, told.adjustment, '--adjustment') ?? before.adjustment,
    frequency: chosen(FREQUENCIES, told.frequency, '--frequency') ?? before.frequency,
    notes: before.notes,
  };
}

const UNTOLD = {
  unit: null,
  source: null,
  adjustment: 'original',
  frequency: 'fiscal-year',
  notes: [],
} satisfies Partial<Series>;

export const statusOf = ({ status }: TrendsTold): ChartPoint['status'] =>
  chosen(STATUSES, status, '--status');

const STATUSES: Record<string, ChartPoint['status']> = {
  速報: 'preliminary',
  確報: 'final',
  改定: 'revised',
};
const ADJUSTMENTS: Record<string, ChartSeries['adjustment']> = {
  原数値: 'original',
  季節調整値: 'seasonally-adjusted',
};
const FREQUENCIES: Record<string, Frequency> = {
  年: 'year',
  年度: 'fiscal-year',
  四半期: 'quarter',
  月: 'month',
};

function chosen<T>(choices: Readonly<Record<string, T>>, word: string | undefined, option: string): T | null {
  if (word === undefined) return null;
  if (Object.hasOwn(choices, word)) return choices[word]!;
  const all = Object.keys(choices).join('・');
  throw new WrongUsage(`${option} には ${all} のどれかを指定してください（指定: ${word}）。`);
}
