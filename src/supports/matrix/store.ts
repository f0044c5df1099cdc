import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../platform/index.ts';
import type { MatrixChanges } from './compare.ts';
import type { Release } from './release.ts';

/** What became of supports from one day to the next. */
export interface DayChanges extends MatrixChanges {
  /** ISO date. */
  day: string;
}

/** Whether a day has its release. */
export async function hasRelease(
  connection: Connection,
  jurisdiction: string,
  day: string,
): Promise<boolean> {
  const found = await rows(
    connection,
    sql`select 1 from support_release where jurisdiction = ${jurisdiction} and day = ${day}::date`,
  );
  return found.length > 0;
}

/** The last release before a day; `null`: there is none. */
export async function releaseBefore(
  connection: Connection,
  jurisdiction: string,
  day: string,
): Promise<Release | null> {
  const found = await rows<Release>(
    connection,
    sql`select day::text as day, matrix from support_release
      where jurisdiction = ${jurisdiction} and day < ${day}::date order by support_release.day desc limit 1`,
  );
  return found[0] ?? null;
}

/**
 * Keeps the release of a day with what became of supports since the one before. Only the newest keeps its matrix: the older
 * ones have been compared.
 * @returns false when the day has a release already
 */
export async function writeRelease(
  connection: Connection,
  jurisdiction: string,
  { day, matrix }: Release,
  changes: MatrixChanges,
): Promise<boolean> {
  const written = await rows(
    connection,
    sql`insert into support_release (jurisdiction, day, matrix, disappeared)
      values (${jurisdiction}, ${day}::date, ${JSON.stringify(matrix)}::jsonb, ${JSON.stringify(changes)}::jsonb)
      on conflict (jurisdiction, day) do nothing returning 1`,
  );
  if (written.length === 0) return false;
  await connection.execute(sql`update support_release set matrix = 'null'::jsonb
    where jurisdiction = ${jurisdiction} and day < ${day}::date and matrix <> 'null'::jsonb`);
  return true;
}

/** Days on which anything changed, newest first. */
export const changedDays = (
  connection: Connection,
  jurisdiction: string,
  most: number,
): Promise<DayChanges[]> =>
  rows<DayChanges>(
    connection,
    sql`select day::text as day, disappeared -> 'appeared' as appeared, disappeared -> 'disappeared' as disappeared
      from support_release where jurisdiction = ${jurisdiction}
        and (disappeared -> 'appeared' <> '[]'::jsonb or disappeared -> 'disappeared' <> '[]'::jsonb)
      order by support_release.day desc limit ${most}`,
  );

/** Why supports were taken from the public, by their number: the last word of whoever did it on a day or since. */
export async function withdrawalsSince(
  connection: Connection,
  jurisdiction: string,
  day: string,
): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ support: string; note: string }>(
    connection,
    sql`select distinct on (support) support, note from support_version
      where jurisdiction = ${jurisdiction} and state = 'withdrawn' and note is not null
        and (at at time zone 'Asia/Tokyo')::date >= ${day}::date order by support, version desc`,
  );
  return new Map(found.map(({ support, note }) => [support, note]));
}
