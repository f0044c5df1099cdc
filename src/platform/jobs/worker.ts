import { dayInJapan, hourInJapan } from '../clock.ts';
import { type DailyJob, wantDailyJobs } from './daily.ts';
import { type JobRunner, runDueJobs } from './run-due.ts';
import { onWanted } from './waking.ts';

export interface WorkerOptions extends JobRunner {
  daily?: readonly DailyJob[];
}

export interface Worker {
  /** Waits for the job that runs; what else is due waits for the next start. */
  stop(): Promise<void>;
}

/** How long it sleeps when nobody wakes it: other processes may want something, and the clock goes on. Milliseconds. */
const SLEEP = 5_000;
/** How long after something was wanted it looks: the transaction has to end first. Milliseconds. */
const SOON = 100;

/** Does jobs as they become due, one at a time. Several workers on one database share the work. */
export function startWorker(options: WorkerOptions): Worker {
  let isStopping = false;
  const alarm = createAlarm();
  const forget = onWanted(alarm.ring);
  const wantDaily = oncePerHour(options);
  let isComplaining = false;
  const round = async () => {
    try {
      await wantDaily();
      await runDueJobs(options, () => isStopping);
      isComplaining = false;
    } catch (error) {
      // The database is away: said once, not every five seconds.
      if (!isComplaining)
        options.log.error('待っている仕事を調べられません。つながり次第、続けます。', error);
      isComplaining = true;
    }
  };
  const running = (async () => {
    while (!isStopping) {
      await round();
      if (!isStopping) await alarm.sleep();
    }
  })();
  return {
    async stop() {
      isStopping = true;
      forget();
      alarm.stop();
      await running;
    },
  };
}

/** An hour that has been seen to needs no second look. */
function oncePerHour({ database, clock, daily = [] }: WorkerOptions): () => Promise<void> {
  let seen = '';
  return async () => {
    const hour = `${dayInJapan(clock.now())} ${hourInJapan(clock.now())}`;
    if (daily.length === 0 || hour === seen) return;
    await wantDailyJobs(database.db, clock, daily);
    seen = hour;
  };
}

/** Sleeps until it is time, or shortly after it rings; a ring while nobody sleeps makes the next sleep short. */
function createAlarm() {
  let hasRung = false;
  let end = () => {};
  let timer: NodeJS.Timeout | undefined;
  const wakeIn = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => end(), milliseconds);
  };
  return {
    async sleep() {
      const woken = new Promise<void>((resolve) => {
        end = resolve;
      });
      wakeIn(hasRung ? SOON : SLEEP);
      await woken;
      hasRung = false;
    },
    ring() {
      if (!hasRung) wakeIn(SOON);
      hasRung = true;
    },
    stop() {
      clearTimeout(timer);
      end();
    },
  };
}
