import { openReadings, type Readings } from './thread.ts';
import type { Word } from './word.ts';

/** Milliseconds: a page that has no readings by then is shown without. */
const LONGEST_WAIT = 5_000;
/** Milliseconds: a thread that nobody asked for so long gives its memory back. */
const IDLE = 5 * 60_000;
/** So many pages may wait for the thread; the next one is shown without readings at once. */
const MOST_WAITING = 30;

export interface Reader {
  /**
   * The words of each text with their readings.
   * @returns `null` where that takes too long now
   * @throws Error when the dictionary can't be read
   */
  read(texts: readonly string[]): Promise<readonly (readonly Word[])[] | null>;
}

interface Times {
  longestWait: number;
  idle: number;
}

/** Reads in a thread that is started when it is first asked for, and ends when it is not asked any more. */
export function createReader(
  { longestWait, idle }: Times = { longestWait: LONGEST_WAIT, idle: IDLE },
): Reader {
  let current: Readings | null = null;
  return {
    async read(texts) {
      if (texts.length === 0) return [];
      current ??= openReadings(idle, (closed) => {
        if (current === closed) current = null;
      });
      return current.waiting() >= MOST_WAITING ? null : withinTime(current.ask(texts), longestWait);
    },
  };
}

async function withinTime<T>(promise: Promise<T>, milliseconds: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
