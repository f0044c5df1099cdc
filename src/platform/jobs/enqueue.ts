import type { Clock } from '../clock.ts';
import type { Connection } from '../database/database.ts';
import { storable } from '../database/storable.ts';
import { insertJob } from './store.ts';
import { wakeWorkers } from './waking.ts';

/** Work that shall be done after the transaction which wants it. */
export interface Job {
  jurisdiction: string;
  /** Says which work it is, so that the same work is wanted only once: `mail:4f0c…`, `reminders:2026-11-29`. */
  id: string;
  /** Which handler does it: `mail`, `reminders`. */
  kind: string;
  /** What the handler needs to know; plain JSON. */
  payload: unknown;
  /** ISO 8601, not before then; now when left out. */
  runAt?: string;
}

/**
 * Wants a job, in the transaction that needs it: both are there, or neither.
 * @returns false when a job of this id is there already, whatever has become of it
 */
export async function enqueue(connection: Connection, clock: Clock, job: Job): Promise<boolean> {
  const now = clock.now().toISOString();
  const isNew = await insertJob(connection, {
    ...job,
    payload: storable(job.payload),
    runAt: job.runAt ?? now,
    createdAt: now,
  });
  wakeWorkers();
  return isNew;
}
