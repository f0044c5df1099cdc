import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSnapshots } from './keep-snapshots.ts';

const REST = 1000;
let revision: number;
let taken: number[];
let complaints: string[];
let fails: Error | null;

/** A ledger that only changes and is copied. */
const ledger = {
  revision: async () => revision,
  database: {
    snapshot: async () => {
      if (fails !== null) throw fails;
      taken.push(revision);
      return null;
    },
  },
} as unknown as Parameters<typeof keepSnapshots>[0];
const keep = () => keepSnapshots(ledger, (message) => complaints.push(message), REST);

beforeEach(() => {
  vi.useFakeTimers();
  [revision, taken, complaints, fails] = [1, [], [], null];
});
afterEach(() => vi.useRealTimers());

describe('snapshots of a running ledger', () => {
  it('are taken once it has rested after a change', async () => {
    keep();
    await vi.advanceTimersByTimeAsync(2 * REST);
    expect(taken).toEqual([1]);
    revision = 2;
    await vi.advanceTimersByTimeAsync(REST);
    expect(taken).toEqual([1]);
    await vi.advanceTimersByTimeAsync(3 * REST);
    expect(taken).toEqual([1, 2]);
  });

  it('wait while it keeps changing, and come when it ends', async () => {
    const end = keep();
    for (revision = 2; revision < 6; revision += 1) await vi.advanceTimersByTimeAsync(REST);
    expect(taken).toEqual([]);
    await end();
    expect(taken).toEqual([6]);
  });

  it('that fail are told and tried again, and the ledger goes on', async () => {
    fails = Object.assign(new Error('write'), { code: 'ENOSPC' });
    const end = keep();
    await vi.advanceTimersByTimeAsync(2 * REST);
    expect(complaints).toEqual([
      '台帳の控えを取れませんでした。台帳はそのまま使えます。ディスクの空きがありません。空きを作ってから、もう一度実行してください。',
    ]);
    fails = null;
    await end();
    expect(taken).toEqual([1]);
  });
});
