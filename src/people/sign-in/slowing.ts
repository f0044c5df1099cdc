import type { Clock } from '../../platform/index.ts';

/** Before this many failures nobody waits: a whole office may come from one address. */
const FREE = 10;
const FORGOTTEN_AFTER = 15 * 60_000;
const GAP = 1000;
/** Who sends more than this at once gets no answer but a refusal. */
const QUEUE = 10;

interface Address {
  failures: number;
  last: number;
  waiting: number;
  queue: Promise<void>;
}

/** Where many failures came from, further tries come one after the other, a second apart. */
export interface Slowing {
  /** Resolves when it is one's turn. @returns false when too many wait already */
  turn(address: string): Promise<boolean>;
  failed(address: string): void;
}

/** @param wait waits for so many milliseconds; tests give their own */
export function createSlowing(clock: Clock, wait: (milliseconds: number) => Promise<unknown>): Slowing {
  const addresses = new Map<string, Address>();
  const now = () => clock.now().getTime();
  const forgetOld = () => {
    for (const [key, { last, waiting }] of addresses) {
      if (waiting === 0 && now() - last > FORGOTTEN_AFTER) addresses.delete(key);
    }
  };
  return {
    async turn(key) {
      forgetOld();
      const address = addresses.get(key);
      if (address === undefined || address.failures < FREE) return true;
      if (address.waiting >= QUEUE) return false;
      address.waiting += 1;
      address.queue = address.queue.then(async () => {
        await wait(GAP);
        address.waiting -= 1;
      });
      await address.queue;
      return true;
    },
    failed(key) {
      const address = addresses.get(key) ?? { failures: 0, last: 0, waiting: 0, queue: Promise.resolve() };
      address.failures += 1;
      address.last = now();
      addresses.set(key, address);
    },
  };
}
