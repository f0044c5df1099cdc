import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** A connection or a transaction of either driver; the same SQL runs on both. */
export type Connection = PgDatabase<PgQueryResultHKT, Record<string, never>>;

export interface Database {
  db: Connection;
  /** `embedded`: PGlite in this process. `server`: PostgreSQL behind `DATABASE_URL`. */
  kind: 'embedded' | 'server';
  /** Tells commands that find the embedded database held where this process answers, and what to show there. */
  announce(address: string, key: string): void;
  /**
   * Forces everything committed so far onto the disk. To be awaited before an import is acknowledged:
   * the embedded database itself never does so.
   */
  flush(): Promise<void>;
  /** Writes and verifies a snapshot of the embedded database; `null` where a server takes its own backups. */
  snapshot(): Promise<SnapshotInfo | null>;
  close(): Promise<void>;
}

export interface SnapshotInfo {
  path: string;
  bytes: number;
  /** Rows over all tables, counted in the snapshot after it was opened again. */
  rows: number;
}

/** Rows of a query written as SQL. The caller knows the shape: money and counts come as numbers on both drivers. */
export async function rows<Row>(connection: Connection, query: SQL): Promise<Row[]> {
  const result = (await connection.execute(query)) as unknown as { rows: Row[] };
  return result.rows;
}
