import { actingAs, theProgram } from '../audit/actor.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { storableText } from '../database/storable.ts';
import type { Log } from '../log.ts';
import { claimJob, finishJob, type HeldJob, putBackJob } from './store.ts';

/** A job as its handler gets it. */
export interface RunningJob {
  jurisdiction: string;
  id: string;
  payload: unknown;
  /** It is not tried again after this. */
  isLastTry: boolean;
}

/**
 * Does a job. It may be called again for a job that it has done: a worker that is killed in between can't say so. So a
 * handler looks first what is done already, or writes what can be written twice. What it throws is kept as the reason,
 * and the job is tried again. It should be done within ten minutes; then another worker takes the job for dead.
 */
export type JobHandler = (job: RunningJob) => Promise<void>;

/** To try the job again would not help. */
export class JobGivenUp extends Error {
  override readonly name = 'JobGivenUp';
}

export interface JobRunner {
  database: Pick<Database, 'db' | 'flush'>;
  clock: Clock;
  log: Log;
  /** By the kind of job; jobs of other kinds are left waiting. */
  handlers: Readonly<Record<string, JobHandler>>;
}

const MINUTE = 60 * 1000;
const HOLD = 10 * MINUTE;
const LONGEST_PAUSE = 15 * MINUTE;
/** With the longest pause between them: about four days, as mail servers have it. */
const MOST_TRIES = 400;

/** 1, 2, 4, 8, 15, 15 … minutes. */
export const pauseAfter = (attempts: number): number =>
  Math.min(LONGEST_PAUSE, 2 ** Math.min(attempts - 1, 10) * MINUTE);

/** Does every job that is due, one after the other, until none is left or somebody says stop. @returns how many */
export async function runDueJobs(runner: JobRunner, isStopping = () => false): Promise<number> {
  const kinds = Object.keys(runner.handlers);
  let done = 0;
  while (!isStopping()) {
    const claim = { kinds, now: runner.clock.now(), hold: HOLD, longestPause: LONGEST_PAUSE };
    const job = await claimJob(runner.database.db, claim);
    if (job === null) break;
    await runJob(runner, job);
    done += 1;
  }
  return done;
}

async function runJob(runner: JobRunner, job: HeldJob): Promise<void> {
  const { database, clock, handlers } = runner;
  const { jurisdiction, id, payload, attempts } = job;
  const isLastTry = attempts >= MOST_TRIES;
  try {
    await actingAs(theProgram, () => handlers[job.kind]!({ jurisdiction, id, payload, isLastTry }));
    await finishJob(database.db, job, clock.now());
  } catch (error) {
    await putBack(runner, job, error, isLastTry || error instanceof JobGivenUp);
  }
  await database.flush();
}

async function putBack(
  { database, clock, log }: JobRunner,
  job: HeldJob,
  cause: unknown,
  isOver: boolean,
): Promise<void> {
  const message = cause instanceof Error ? cause.message : String(cause);
  const pause = isOver ? null : pauseAfter(job.attempts);
  const error = storableText(message).slice(0, 1000);
  await putBackJob(database.db, job, { now: clock.now(), error, pause });
  if (isOver) log.error(`仕事 ${job.id} をあきらめました（${job.attempts}回目）。`, cause);
  else log.warn(`仕事 ${job.id} はあとでもう一度試みます（${job.attempts}回目）: ${message}`);
}
