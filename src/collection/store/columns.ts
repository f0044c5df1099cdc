import { type SQL, sql } from 'drizzle-orm';

/** A moment as ISO 8601 in UTC, the same from both drivers. */
export const isoTime = (column: SQL): SQL =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A list as a parameter: ids that are among these. */
export const isAmong = (column: SQL, ids: readonly string[]): SQL =>
  sql`${column} in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`;
