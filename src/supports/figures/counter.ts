import { type Clock, dayInJapan } from '../../platform/index.ts';
import { demandWords } from './demand-words.ts';
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
  /** Milliseconds after which the first count is written with all others; what a killed process loses is at most that. */
  every?: number;
}

const EVERY = 5_000;
/** So many different things are held at a time; of what comes besides only the event is counted. */
const MOST = 20_000;

/** However many people use the portal, one statement is written every few seconds. */
export function createUsageCounter({
  clock,
  write,
  onError,
  every = EVERY,
}: UsageCounterOptions): UsageCounter {
  let usage = new Tally<UsageCount>(MOST);
  let demand = new Tally<DemandCount>(MOST);
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let writing = Promise.resolve();
  const month = () => dayInJapan(clock.now()).slice(0, 7);
  const later = () => {
    if (isClosed || timer !== undefined) return;
    timer = setTimeout(() => void flush(), every);
    // Counting keeps no process alive.
    timer.unref();
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(async () => {
      const [countedUsage, countedDemand] = [usage, demand];
      if (countedUsage.isEmpty && countedDemand.isEmpty) return;
      usage = new Tally(MOST);
      demand = new Tally(MOST);
      try {
        await write({ usage: countedUsage.rows(), demand: countedDemand.rows() });
      } catch (error) {
        for (const row of countedUsage.rows()) usage.add(row);
        for (const row of countedDemand.rows()) demand.add(row);
        later();
        onError(error);
      }
    });
    return writing;
  };
  return {
    count({ event, support = '', municipality = '' }) {
      const told = { month: month(), event, support, municipality, count: 1 };
      if (!usage.add(told)) usage.add({ ...told, support: '', municipality: '' }, 'always');
      later();
    },
    miss({ theme, text }) {
      demand.add({ month: month(), theme, words: '', count: 1 }, 'always');
      const words = demandWords(text);
      if (words !== null) demand.add({ month: month(), theme, words, count: 1 });
      later();
    },
    flush,
    close() {
      isClosed = true;
      return flush();
    },
  };
}

/** Counts by everything else that a row says. */
class Tally<Row extends { count: number }> {
  readonly #most: number;
  readonly #rows = new Map<string, Row>();
  constructor(most: number) {
    this.#most = most;
  }
  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }
  /** @returns false where there is no room for a new row */
  add(row: Row, when: 'room' | 'always' = 'room'): boolean {
    const key = JSON.stringify({ ...row, count: 0 });
    const known = this.#rows.get(key);
    if (known === undefined && when === 'room' && this.#rows.size >= this.#most) return false;
    this.#rows.set(key, { ...row, count: row.count + (known?.count ?? 0) });
    return true;
  }
  rows(): Row[] {
    return [...this.#rows.values()];
  }
}
