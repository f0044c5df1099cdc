import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../database/database.ts';

export interface NewJob {
  jurisdiction: string;
  id: string;
  kind: string;
  payload: unknown;
  /** ISO 8601. */
  runAt: string;
  createdAt: string;
}

/** @returns false when a job of this id is there already */
export async function insertJob(connection: Connection, job: NewJob): Promise<boolean> {
  const { jurisdiction, id, kind, payload, runAt, createdAt } = job;
  const added = await rows(
    connection,
    sql`insert into job (jurisdiction, id, kind, payload, state, run_at, attempts, created_at)
      values (${jurisdiction}, ${id}, ${kind}, ${JSON.stringify(payload)}::jsonb, 'waiting', ${runAt}::timestamptz, 0,
        ${createdAt}::timestamptz)
      on conflict (jurisdiction, id) do nothing returning id`,
  );
  return added.length > 0;
}
