import { type SQL, sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../platform/index.ts';
import { trendObservations, trendSeries, trendVintages } from './schema.ts';
import type { Observation, Reading, Series, SeriesReading, Vintage } from './series.ts';
import { vintageOfReport } from './series.ts';

export async function knownSeries(connection: Connection, jurisdiction: string): Promise<Series[]> {
  return rows<Series>(
    connection,
    sql`select ${SERIES} from trend_series where jurisdiction = ${jurisdiction}
    order by id collate "C"`,
  );
}

/** Keeps the series' own words: an import fills in only what was not known. */
export async function storeSeries(
  connection: Connection,
  jurisdiction: string,
  series: Series,
  isSample: boolean,
): Promise<void> {
  await insertRows(
    connection,
    trendSeries,
    [{ jurisdiction, ...series, isSample }],
    sql`on conflict (jurisdiction, id) do update set name = excluded.name, region = excluded.region,
      unit = coalesce(excluded.unit, trend_series.unit), source = coalesce(excluded.source, trend_series.source),
      adjustment = excluded.adjustment, frequency = excluded.frequency,
      notes = case when excluded.notes = '{}' then trend_series.notes else excluded.notes end,
      is_sample = trend_series.is_sample and excluded.is_sample`,
  );
}

/** The hash of what a vintage says; `null` when it is not held. */
export async function hashOfVintage(
  connection: Connection,
  jurisdiction: string,
  seriesId: string,
  vintage: string,
): Promise<string | null> {
  const found = await rows<{ hash: string }>(
    connection,
    sql`select content_hash as hash from trend_vintage where ${isVintage(jurisdiction, seriesId, vintage)}`,
  );
  return found[0]?.hash ?? null;
}

/** Writes a vintage whole, in place of the one of the same name. */
export async function storeVintage(
  connection: Connection,
  jurisdiction: string,
  seriesId: string,
  { observations, ...vintage }: Vintage & { contentHash: string; takenAt: string },
): Promise<void> {
  const same = isVintage(jurisdiction, seriesId, vintage.vintage);
  await connection.execute(sql`delete from trend_observation where ${same}`);
  await connection.execute(sql`delete from trend_vintage where ${same}`);
  await insertRows(connection, trendVintages, [{ jurisdiction, seriesId, ...vintage }]);
  const key = { jurisdiction, seriesId, vintage: vintage.vintage };
  await insertRows(
    connection,
    trendObservations,
    observations.map((observation) => ({ ...key, ...observation })),
  );
}

/** What one vintage says, in no order. */
export const observationsOf = (
  connection: Connection,
  jurisdiction: string,
  seriesId: string,
  vintage: string,
): Promise<Observation[]> =>
  rows(
    connection,
    sql`select period, value, printed, status, note, line from trend_observation
      where ${isVintage(jurisdiction, seriesId, vintage)}`,
  );

/** Of each period the value that holds under the reading, for all series of a jurisdiction. */
export async function readObservations(
  connection: Connection,
  jurisdiction: string,
  reading: Reading,
): Promise<({ seriesId: string } & SeriesReading['observations'][number])[]> {
  return rows(
    connection,
    sql`select distinct on (o.series_id, o.period) o.series_id as "seriesId", o.period, o.value, o.printed, o.status,
        o.note, o.line, o.vintage, v.published, v.origin
      from trend_observation o
      join trend_vintage v using (jurisdiction, series_id, vintage)
      where o.jurisdiction = ${jurisdiction} and ${holdsUnder(reading, jurisdiction)}
      order by o.series_id, o.period, ${precedence(reading)} v.published collate "C" desc, v.vintage collate "C" desc`,
  );
}

/** Each vintage with the number of its values, the newest first. */
export const listVintages = (
  connection: Connection,
  jurisdiction: string,
): Promise<{ seriesId: string; vintage: string; published: string; origin: string; values: number }[]> =>
  rows(
    connection,
    sql`select v.series_id as "seriesId", v.vintage, v.published, v.origin,
        (select count(*) from trend_observation o where o.jurisdiction = v.jurisdiction
          and o.series_id = v.series_id and o.vintage = v.vintage)::int as values
      from trend_vintage v where v.jurisdiction = ${jurisdiction}
      order by v.series_id collate "C", v.published collate "C" desc, v.vintage collate "C"`,
  );

const SERIES = sql`id, name, region, unit, source, adjustment, frequency, notes`;

const isVintage = (jurisdiction: string, seriesId: string, vintage: string): SQL =>
  sql`jurisdiction = ${jurisdiction} and series_id = ${seriesId} and vintage = ${vintage}`;

function holdsUnder(reading: Reading, jurisdiction: string): SQL {
  if (reading === 'latest') return sql`true`;
  if ('asOf' in reading) return publishedBy(sql`${reading.asOf}`);
  const own = vintageOfReport(reading.printedIn);
  const appeared = sql`coalesce((select max(r.published collate "C") from trend_vintage r
    where r.jurisdiction = ${jurisdiction} and r.vintage = ${own}), ${usualMonth(reading.printedIn)})`;
  return sql`(o.vintage = ${own} or ${publishedBy(appeared)})`;
}

/** A month counts as its last day: `~` stands behind every character of a date. */
const publishedBy = (date: SQL): SQL => sql`v.published collate "C" <= (${date} || '~') collate "C"`;

/** The report of a fiscal year goes to the assembly in the September after it. */
const usualMonth = (fiscalYear: number): string => `${fiscalYear + 1}-09`;

/** What the report itself prints stands above what was published before it. */
const precedence = (reading: Reading): SQL =>
  typeof reading === 'object' && 'printedIn' in reading
    ? sql`(o.vintage = ${vintageOfReport(reading.printedIn)}) desc,`
    : sql``;
