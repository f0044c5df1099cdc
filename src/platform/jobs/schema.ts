import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { jurisdiction, moment } from '../database/columns.ts';

/** Work that waits, with what becomes of it; written in the transaction that wants it, so it survives a restart. */
export const jobs = pgTable(
  'job',
  {
    jurisdiction: jurisdiction(),
    id: text('id').notNull(),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    state: text('state').$type<'waiting' | 'running' | 'done' | 'failed'>().notNull(),
    runAt: moment('run_at').notNull(),
    attempts: integer('attempts').notNull(),
    /** A worker that died holds a job no longer than this. */
    heldUntil: moment('held_until'),
    lastError: text('last_error'),
    createdAt: moment('created_at').notNull(),
    finishedAt: moment('finished_at'),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.id] }), index('job_by_time').on(t.state, t.runAt)],
);
