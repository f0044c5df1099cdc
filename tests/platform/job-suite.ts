import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  currentActor,
  type Database,
  enqueue,
  type Job,
  JobGivenUp,
  type JobHandler,
  rows,
  silentLog,
  startWorker,
} from '../../src/platform/index.ts';
import { wantDailyJobs } from '../../src/platform/jobs/daily.ts';
import { pauseAfter, runDueJobs } from '../../src/platform/jobs/run-due.ts';
import { claimJob } from '../../src/platform/jobs/store.ts';
import { type MovingClock, movingClock } from './moving-clock.ts';

const HERE = '990001';

export function jobSuite(name: string, open: () => Promise<Database>): void {
  describe(name, () => {
    let database: Database;
    let clock: MovingClock;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database?.close());
    beforeEach(async () => {
      clock = movingClock('2026-11-29T00:00:00Z');
      await database.db.execute(sql`truncate job`);
    });

    const want = (id: string, wish: Partial<Job> = {}) =>
      enqueue(database.db, clock, { jurisdiction: HERE, id, kind: 'count', payload: { id }, ...wish });
    const runner = (count: JobHandler) => ({ database, clock, log: silentLog, handlers: { count } });
    const states = async () =>
      Object.fromEntries(
        (
          await rows<{ id: string; said: string }>(
            database.db,
            sql`select id, state || attempts as said from job`,
          )
        ).map(({ id, said }) => [id, said]),
      );
    /** Runs what is due and says which jobs were done. */
    async function run(handler: JobHandler = async () => {}): Promise<string[]> {
      const done: string[] = [];
      const noting: JobHandler = async (job) => {
        await handler(job);
        done.push(job.id);
      };
      await runDueJobs(runner(noting));
      return done;
    }

    it('does what is due, the longest due first, in the name of the program', async () => {
      await want('later', { runAt: '2026-11-29T01:00:00Z' });
      await want('second', { runAt: '2026-11-28T02:00:00Z' });
      await want('first', { runAt: '2026-11-28T01:00:00Z' });
      await want('of another kind', { kind: 'unknown' });
      const actors = new Set<string>();
      const done = await run(async () => void actors.add(currentActor().name));
      expect(done).toEqual(['first', 'second']);
      expect([...actors]).toEqual(['かけはし']);
      clock.forward(60);
      expect(await run()).toEqual(['later']);
      expect(await states()).toMatchObject({ first: 'done1', 'of another kind': 'waiting0' });
    });

    it('is wanted only once by its id, whatever became of it', async () => {
      expect([await want('a'), await want('a')]).toEqual([true, false]);
      expect(await run()).toEqual(['a']);
      expect(await want('a')).toBe(false);
      expect(await run()).toEqual([]);
    });

    it('is tried again after 1, 2, 4, 8, 15 and again 15 minutes', async () => {
      expect([1, 2, 3, 4, 5, 6, 400].map((attempts) => pauseAfter(attempts) / 60_000)).toEqual([
        1, 2, 4, 8, 15, 15, 15,
      ]);
      await want('a');
      const broken: JobHandler = async () => {
        throw new Error('紙が\0ない');
      };
      await run(broken);
      expect(await run(broken)).toEqual([]);
      expect(await rows(database.db, sql`select state, last_error as said from job`)).toEqual([
        { state: 'waiting', said: '紙がない' },
      ]);
      clock.forward(1);
      await run(broken);
      expect(await states()).toEqual({ a: 'waiting2' });
      clock.forward(1);
      expect(await run()).toEqual([]);
      clock.forward(1);
      expect(await run()).toEqual(['a']);
    });

    it('fails with its reason when it is given up, or tried four hundred times', async () => {
      await want('given up');
      await want('tried', { runAt: '2026-11-28T00:00:00Z' });
      await database.db.execute(sql`update job set attempts = 399 where id = 'tried'`);
      const lastTries: boolean[] = [];
      await run(async ({ id, isLastTry }) => {
        lastTries.push(isLastTry);
        throw id === 'tried' ? new Error('まだない') : new JobGivenUp('宛先がない');
      });
      expect(lastTries).toEqual([true, false]);
      expect(await rows(database.db, sql`select state, last_error as said from job order by id`)).toEqual([
        { state: 'failed', said: '宛先がない' },
        { state: 'failed', said: 'まだない' },
      ]);
    });

    it('is taken up by another worker when the first has died, and the dead one has no say', async () => {
      await want('a');
      let isRevived = false;
      const slow: JobHandler = async () => {
        if (isRevived) return;
        isRevived = true;
        clock.forward(11);
        expect(await run()).toEqual(['a']);
        throw new Error('too late');
      };
      await run(slow);
      expect(await states()).toEqual({ a: 'done2' });
    });

    it('is held by one worker at a time', async () => {
      for (let n = 0; n < 20; n += 1) await want(`job ${n}`);
      const all = await Promise.all([run(), run(), run()]);
      expect(all.flat().sort()).toEqual(Array.from({ length: 20 }, (_, n) => `job ${n}`).sort());
    });

    it('waits for no clock that was turned back', async () => {
      clock.set('2027-11-29T00:00:00Z');
      await want('wanted in the future');
      await want('held in the future', { runAt: '2026-01-01T00:00:00Z' });
      const claim = { kinds: ['count'], now: clock.now(), hold: 600_000, longestPause: 900_000 };
      expect(await claimJob(database.db, claim)).toMatchObject({ id: 'held in the future' });
      clock.set('2026-11-29T00:00:00Z');
      await want('scheduled', { runAt: '2026-12-01T00:00:00Z' });
      expect((await run()).sort()).toEqual(['held in the future', 'wanted in the future']);
    });

    it('has one job a day in Japan, from its hour on, whichever way the clock is turned', async () => {
      const daily = [{ jurisdiction: HERE, kind: 'count', fromHour: 8 }];
      const days: unknown[] = [];
      for (const moment of [
        '2026-11-28T22:00:00Z', // 7 o'clock
        '2026-11-28T23:00:00Z', // 8 o'clock on the 29th
        '2026-11-29T14:00:00Z',
        '2026-11-29T23:30:00Z', // the 30th
        '2026-11-29T10:00:00Z', // turned back
        '2026-11-30T01:00:00Z',
        '2026-12-01T01:00:00Z',
      ]) {
        clock.set(moment);
        await wantDailyJobs(database.db, clock, daily);
        await run(async ({ payload }) => void days.push((payload as { day: string }).day));
      }
      expect(days).toEqual(['2026-11-29', '2026-11-30', '2026-12-01']);
    });

    it('is done by the worker a moment after it was wanted; stopping waits for what runs', async () => {
      const done: string[] = [];
      const worker = startWorker({
        ...runner(async ({ id }) => {
          await new Promise((resolve) => setTimeout(resolve, 50));
          done.push(id);
        }),
        daily: [{ jurisdiction: HERE, kind: 'count', fromHour: 0 }],
      });
      await until(() => done.length === 1);
      expect(done).toEqual(['count:2026-11-29']);
      const wantedAt = performance.now();
      await want('a');
      await until(() => done.length === 2);
      expect(performance.now() - wantedAt).toBeLessThan(3000);
      await want('b', { runAt: '2026-11-28T00:00:00Z' });
      await until(async () => (await states()).b === 'running1');
      await want('c');
      await worker.stop();
      expect(done).toEqual(['count:2026-11-29', 'a', 'b']);
      expect(await states()).toMatchObject({ b: 'done1', c: 'waiting0' });
    });
  });
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}
