import { sql } from 'drizzle-orm';
import { type Database, rows } from '../../platform/index.ts';

/**
 * The embedded database has no autovacuum: without statistics its planner takes every table for an empty one. They
 * are gathered again when the number of programs has changed by a fifth since the last time.
 */
export async function refreshStatistics({ kind, db }: Database): Promise<void> {
  if (kind === 'server') return;
  const found = await rows<{ known: number; now: number }>(
    db,
    sql`select reltuples::float8 as known, (select count(*)::float8 from program_year) as now
      from pg_class where oid = 'program_year'::regclass`,
  );
  const { known, now } = found[0]!;
  if (Math.abs(now - known) > 0.2 * Math.max(known, 1)) await db.execute(sql`analyze`);
}
