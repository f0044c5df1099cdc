import type { SourceDocument } from '../../formats/source.ts';
import type { ChartPoint } from '../chart.ts';
import type { Series } from '../series.ts';
import { TrendsRefused } from '../take-in.ts';
import { type DashboardData, ofDashboard, readDashboard } from './dashboard.ts';
import { ofTable, type ReadValues } from './of-table.ts';
import { readTable } from './read-table.ts';

export { fetchSnapshot } from './fetch-snapshot.ts';
export type { ReadValues } from './of-table.ts';

/** Something with values in it: a sheet, a CSV, the answer of the dashboard. */
export type Snapshot = Pick<SourceDocument, 'lines' | 'file'> | DashboardData;

/** What is to be taken out of a snapshot. */
export interface Wanted {
  series: Series;
  /** The column's head in a table, the indicator's code in the dashboard's answer; `null` where there is only one. */
  selector: string | null;
  /** 速報, 確報 or 改定 for values that carry no mark of their own. */
  status: ChartPoint['status'];
  jurisdiction: string;
  /** The year of publication: a bare era year lies near it. */
  year: number;
}

/** @throws TrendsRefused when it is no answer of the dashboard */
export const snapshotOfJson = (json: string, origin: string): Snapshot => readDashboard(json, origin);

/**
 * The values of a series in a snapshot; what could not be read is told in sentences.
 * @throws TrendsRefused when the series can't be found in it, or nothing at all
 */
export function valuesOf(
  snapshot: Snapshot,
  { series, selector, status, jurisdiction, year }: Wanted,
): ReadValues & Pick<Series, 'unit' | 'source'> {
  if ('values' in snapshot) return ofDashboard(snapshot, series, { jurisdiction, indicator: selector });
  const table = readTable(snapshot, { frequency: series.frequency, near: year });
  if (table === null) {
    throw new TrendsRefused(
      `${snapshot.file}: 年・年度・月と値の並ぶ表が見つかりません。1列目か1行目に年（平成24年、H24、2012 など）のある表を指定してください。`,
    );
  }
  return ofTable(table, series, selector, status);
}
