import { type SQL, sql } from 'drizzle-orm';
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

/** A job that a worker holds. `attempts` counts this one too, and is what tells its hold from a later one. */
export interface HeldJob {
  jurisdiction: string;
  id: string;
  kind: string;
  payload: unknown;
  attempts: number;
}

export interface Claim {
  kinds: readonly string[];
  now: Date;
  /** Milliseconds for which it is held. */
  hold: number;
  /** The longest pause before a job is tried again, in milliseconds. */
  longestPause: number;
}

/** Takes the job that has been due longest; `null` when none is. Of several workers each takes another one. */
export async function claimJob(connection: Connection, claim: Claim): Promise<HeldJob | null> {
  const { kinds, now, hold } = claim;
  const [held] = await rows<HeldJob>(
    connection,
    sql`update job set state = 'running', attempts = attempts + 1, held_until = ${after(now, hold)}
      where (jurisdiction, id) = (
        select jurisdiction, id from job
        where ${isDue(claim)} and kind in (select jsonb_array_elements_text(${JSON.stringify(kinds)}::jsonb))
        order by run_at limit 1 for update skip locked)
      returning jurisdiction, id, kind, payload, attempts`,
  );
  return held ?? null;
}

/** No worker is further ahead of another than this, in milliseconds. */
const SKEW = 60 * 60 * 1000;

/**
 * Waiting until now, or held by a worker that died. A time that no worker can have written by this clock shows that it
 * was turned back since: nothing waits until it has caught up.
 */
const isDue = ({ now, hold, longestPause }: Claim): SQL => sql`(
  state = 'waiting' and (run_at <= ${after(now, 0)} or created_at > ${after(now, SKEW)}
    or (attempts > 0 and run_at > ${after(now, longestPause + SKEW)}))
  or state = 'running' and (held_until <= ${after(now, 0)} or held_until > ${after(now, hold + SKEW)}))`;

export async function finishJob(connection: Connection, job: HeldJob, now: Date): Promise<void> {
  await connection.execute(sql`update job set state = 'done', held_until = null, finished_at = ${after(now, 0)},
    last_error = null where ${isHeld(job)}`);
}

/** @param pause milliseconds after which it is tried again; `null`: never */
export async function putBackJob(
  connection: Connection,
  job: HeldJob,
  { now, error, pause }: { now: Date; error: string; pause: number | null },
): Promise<void> {
  const next =
    pause === null
      ? sql`state = 'failed', finished_at = ${after(now, 0)}`
      : sql`state = 'waiting', run_at = ${after(now, pause)}`;
  await connection.execute(
    sql`update job set ${next}, held_until = null, last_error = ${error} where ${isHeld(job)}`,
  );
}

/** By this hold and no later one: who held a job too long has no say about it any more. */
const isHeld = ({ jurisdiction, id, attempts }: HeldJob): SQL =>
  sql`jurisdiction = ${jurisdiction} and id = ${id} and state = 'running' and attempts = ${attempts}`;

const after = (now: Date, milliseconds: number): SQL =>
  sql`${new Date(now.getTime() + milliseconds).toISOString()}::timestamptz`;
