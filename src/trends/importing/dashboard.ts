import type { ChartSeries } from '../chart.ts';
import { inOrder, periodOf } from '../period.ts';
import type { Observation, Series } from '../series.ts';
import { TrendsRefused } from '../take-in.ts';
import type { ReadValues } from './of-table.ts';
import { readValue } from './values.ts';

/** A value in the answer of the 統計ダッシュボード (API 1.0, getData): all attributes are text. */
interface DashboardValue {
  '@indicator': string;
  '@regionCode': string;
  /** `20200400` April, `20202Q00` second quarter, `2020CY00` year, `2020FY00` fiscal year. */
  '@time': string;
  /** 1 原数値, 2 季節調整値. */
  '@isSeasonal': string;
  /** 1 速報. */
  '@isProvisional': string;
  $: string;
}

export interface DashboardData {
  values: DashboardValue[];
  /** The statistics that it comes from, as the answer names them. */
  source: string | null;
}

const NATION_CODE = '00000';

/**
 * The answer of getData as JSON.
 * @throws TrendsRefused when it is none, or says that the request failed
 */
export function readDashboard(json: string, origin: string): DashboardData {
  const answer = parsed(json)?.GET_STATS;
  if (answer === undefined) {
    throw new TrendsRefused(
      `${origin}: 統計ダッシュボードの getData の応答ではありません。応答の JSON をそのまま保存したファイルか、getData のアドレスを指定してください。`,
    );
  }
  const { status, errorMsg } = answer.RESULT ?? {};
  if (status !== undefined && String(status) !== '0') {
    throw new TrendsRefused(
      `${origin}: 統計ダッシュボードがデータを返しませんでした（${errorMsg ?? status}）。`,
    );
  }
  const data = answer.STATISTICAL_DATA;
  return {
    values: listOf(data?.DATA_INF?.DATA_OBJ).flatMap(({ VALUE }) => listOf(VALUE)),
    source:
      listOf(data?.TABLE_INF?.STAT_NAME)
        .map(({ $ }) => $)
        .join('、') || null,
  };
}

/** One thing is not wrapped in a list, as XML turned into JSON has it. */
type OneOrMany<T> = T | T[];
const listOf = <T>(value: OneOrMany<T> | undefined | null): T[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

interface Answer {
  GET_STATS?: {
    RESULT?: { status?: string | number; errorMsg?: string };
    STATISTICAL_DATA?: {
      TABLE_INF?: { STAT_NAME?: OneOrMany<{ $: string }> };
      DATA_INF?: { DATA_OBJ?: OneOrMany<{ VALUE?: OneOrMany<DashboardValue> }> };
    };
  };
}

function parsed(json: string): Answer | null {
  try {
    return JSON.parse(json) as Answer | null;
  } catch {
    return null;
  }
}

/**
 * The values of a series: of its region, adjusted as it is, of the wanted indicator when the answer has several.
 * @throws TrendsRefused when there are none, or several indicators
 */
export function ofDashboard(
  { values, source }: DashboardData,
  series: Series,
  { jurisdiction, indicator }: { jurisdiction: string; indicator: string | null },
): ReadValues & Pick<Series, 'unit' | 'source'> {
  const region = series.region === '全国' ? NATION_CODE : `${jurisdiction.slice(0, 2)}000`;
  const own = values.filter(
    (value) => value['@regionCode'] === region && SEASONAL[value['@isSeasonal']] === series.adjustment,
  );
  const indicators = [...new Set(own.map((value) => value['@indicator']))];
  const chosen = indicator ?? (indicators.length === 1 ? indicators[0]! : null);
  if (chosen === null || !indicators.includes(chosen)) throw refusal(series, region, indicators);
  const read = own.filter((value) => value['@indicator'] === chosen).map(ofValue);
  return {
    unit: series.unit,
    source: series.source ?? source,
    observations: read.flatMap((each) => (typeof each === 'string' ? [] : each)).sort(inOrder),
    problems: read.filter((each) => typeof each === 'string'),
  };
}

const SEASONAL: Record<string, ChartSeries['adjustment']> = { '1': 'original', '2': 'seasonally-adjusted' };

function refusal({ name, id, adjustment }: Series, region: string, indicators: string[]): TrendsRefused {
  const words = adjustment === 'original' ? '原数値' : '季節調整値';
  return new TrendsRefused(
    indicators.length === 0
      ? `系列「${name}」（${id}）に当たる値（地域 ${region}、${words}）が応答にありません。地域と原数値・季節調整値の指定を確かめてください。`
      : `応答に指標が${indicators.length}個あります。--series ${id}=指標コード のように指定してください: ${indicators.join('、')}`,
  );
}

function ofValue(value: DashboardValue): Observation | string {
  const period = periodOfTime(value['@time']);
  const read = readValue(value.$);
  if (period === null) return `時点「${value['@time']}」は読み取れないため、取り込みませんでした。`;
  if (read === 'unreadable' || read === 'empty')
    return `時点「${value['@time']}」の値「${value.$}」は数値として読み取れないため、取り込みませんでした。`;
  const status = value['@isProvisional'] === '1' ? 'preliminary' : null;
  return { period, value: read.value, status, printed: value.$, note: null, line: null };
}

function periodOfTime(time: string): string | null {
  const [, year, part] = /^(\d{4})(0[1-9]00|1[0-2]00|[1-4]Q00|CY00|FY00)$/.exec(time) ?? [];
  if (year === undefined || part === undefined) return null;
  if (part === 'CY00') return year;
  if (part === 'FY00') return `FY${year}`;
  const kind = part[1] === 'Q' ? 'quarter' : 'month';
  return periodOf({
    kind,
    year: Number(year),
    part: Number(kind === 'quarter' ? part[0] : part.slice(0, 2)),
  });
}
