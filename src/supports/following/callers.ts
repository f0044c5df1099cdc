import type { Clock } from '../../platform/index.ts';

/** A whole chamber of commerce may sit behind one network address. */
export const MOST_PER_HOUR = 20;
const HOUR = 3_600_000;

/** Counts requests by network address, in memory only: where somebody asked from is kept nowhere. */
export interface Callers {
  /** @returns false when too many came from there within an hour */
  take(address: string): boolean;
}

export function countCallers(clock: Clock): Callers {
  const times = new Map<string, number[]>();
  return {
    take(address) {
      const now = clock.now().getTime();
      for (const [key, each] of times) if (now - each.at(-1)! >= HOUR) times.delete(key);
      const key = network(address);
      const lately = (times.get(key) ?? []).filter((time) => now - time < HOUR);
      if (lately.length >= MOST_PER_HOUR) return false;
      times.set(key, [...lately, now]);
      return true;
    },
  };
}

/** One customer has a whole /64 of IPv6, and may ask from each of its addresses. */
function network(address: string): string {
  // An address of IPv4 may be written as one of IPv6: ::ffff:192.0.2.7.
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const [front, back] = [head, tail ?? ''].map((part) => part.split(':').filter((piece) => piece !== ''));
  const zeros = tail === undefined ? [] : Array(Math.max(0, 8 - front!.length - back!.length)).fill('0');
  return [...front!, ...zeros, ...back!].slice(0, 4).join(':');
}
