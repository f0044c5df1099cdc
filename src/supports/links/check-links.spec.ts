import { describe, expect, it } from 'vitest';
import { checkLinks } from './check-links.ts';

const URLS = ['a/1', 'a/2', 'a/3', 'b/1', 'c/1', 'd/1', 'e/1'].map(
  (path) => `https://${path.replace('/', '.example.jp/')}`,
);

/** Answers when it is told to, one question after the other; notes what is asked at the same time. */
function slow() {
  const open = new Set<string>();
  const together: string[][] = [];
  const found: string[] = [];
  const waits: number[] = [];
  return {
    ...{ together, found, waits },
    checking: {
      check: async (url: string) => {
        open.add(url);
        together.push([...open]);
        await new Promise((resolve) => setImmediate(resolve));
        open.delete(url);
        return { isAlive: true, problem: null };
      },
      found: async (url: string) => {
        found.push(url);
      },
      wait: async (milliseconds: number) => {
        waits.push(milliseconds);
      },
      isTimeUp: () => false,
    },
  };
}
const hostOf = (url: string) => new URL(url).hostname;

describe('a night of links', () => {
  it('asks each once, one server never twice at a time, and rests between', async () => {
    const { checking, together, found, waits } = slow();
    expect(await checkLinks(URLS, checking)).toEqual([]);
    expect(found.toSorted()).toEqual(URLS);
    for (const urls of together) expect(new Set(urls.map(hostOf)).size).toBe(urls.length);
    expect(Math.max(...together.map((urls) => urls.length))).toBe(4);
    expect(waits).toEqual([1_000, 1_000]);
  });

  it('leaves what it has no time for', async () => {
    const { checking, found } = slow();
    const left = await checkLinks(URLS, { ...checking, isTimeUp: () => found.length >= 4 });
    expect([...found, ...left].toSorted()).toEqual(URLS);
    expect(left.length).toBeGreaterThan(0);
  });
});
