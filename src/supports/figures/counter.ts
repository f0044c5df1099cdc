import { type Clock, dayInJapan } from '../../platform/index.ts';
import { demandWords } from './demand-words.ts';
import { createTally } from './tally.ts';
import type { CountedUsage, Demand, DemandCount, Usage, UsageCount } from './usage.ts';

/** Counts in memory and writes now and then. */
export interface UsageCounter {
  count(usage: Usage): void;
  /** Notes that a search found nothing. */
  miss(demand: Demand): void;
  /** Writes what is counted so far. */
  flush(): Promise<void>;
  /** The same for the last time: nothing is written by itself any more. */
  close(): Promise<void>;
}

export interface UsageCounterOptions {
  clock: Clock;
  /** Adds to what is kept; all of it or nothing. */
  write(counted: CountedUsage): Promise<void>;
  onError(error: unknown): void;
  /** Milliseconds after which a count is written with all others; what a killed process loses is at most that. */
  every?: number;
}

const EVERY = 5_000;
/** So many different things are held at a time; of what comes besides only the event is counted. */
const MOST = 20_000;

const createTallies = () => ({
  usage: createTally<UsageCount>(MOST),
  demand: createTally<DemandCount>(MOST),
});

/** However many people use the portal, one statement is written every few seconds. */
export function createUsageCounter(options: UsageCounterOptions): UsageCounter {
  const { clock, onError, every = EVERY } = options;
  let counted = createTallies();
  const month = () => dayInJapan(clock.now()).slice(0, 7);
  const writing = writingInTurn(options, (failed) => {
    for (const row of failed.usage) counted.usage.force(row);
    for (const row of failed.demand) counted.demand.force(row);
    alarm.set();
  });
  const flush = (): Promise<void> => {
    alarm.end();
    const batch = { usage: counted.usage.rows(), demand: counted.demand.rows() };
    counted = createTallies();
    return writing(batch);
  };
  const alarm = createAlarm(every, () => flush().catch(onError));
  return {
    count({ event, support = '', municipality = '' }) {
      const row = { month: month(), event, support, municipality, count: 1 };
      if (!counted.usage.add(row)) counted.usage.force({ ...row, support: '', municipality: '' });
      alarm.set();
    },
    miss({ theme, text }) {
      const [row, words] = [{ month: month(), theme, count: 1 }, demandWords(text)];
      counted.demand.force({ ...row, words: '' });
      if (words !== null) counted.demand.add({ ...row, words });
      alarm.set();
    },
    flush,
    close() {
      alarm.forbid();
      return flush();
    },
  };
}

/** One batch after the other; of failures in a row the first is told. */
function writingInTurn(
  { write, onError }: Pick<UsageCounterOptions, 'write' | 'onError'>,
  takeBack: (failed: CountedUsage) => void,
): (batch: CountedUsage) => Promise<void> {
  let last = Promise.resolve();
  let isComplaining = false;
  return (batch) => {
    if (batch.usage.length === 0 && batch.demand.length === 0) return last;
    last = last.then(async () => {
      try {
        await write(batch);
        isComplaining = false;
      } catch (error) {
        takeBack(batch);
        if (!isComplaining) onError(error);
        isComplaining = true;
      }
    });
    return last;
  };
}

/** Rings once, some time after it was set. It keeps no process alive. */
function createAlarm(every: number, ring: () => void) {
  let timer: NodeJS.Timeout | undefined;
  let isForbidden = false;
  const end = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    end,
    set() {
      if (!isForbidden) timer ??= setTimeout(ring, every).unref();
    },
    forbid() {
      isForbidden = true;
      end();
    },
  };
}
