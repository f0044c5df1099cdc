import { type SQL, sql } from 'drizzle-orm';

/** A moment as ISO 8601 in UTC, the same from both drivers. */
export const isoTime = (column: string): SQL =>
  sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
