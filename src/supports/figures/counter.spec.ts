import { describe, expect, it } from 'vitest';
import { createUsageCounter } from './counter.ts';
import type { CountedUsage } from './usage.ts';

/** A counter whose time is set, and what it writes. It is never old enough to write by itself. */
function counterAt(moment: string) {
  const state = { now: moment, fails: false };
  const written: CountedUsage[] = [];
  const errors: unknown[] = [];
  const counter = createUsageCounter({
    clock: { now: () => new Date(state.now) },
    every: 1_000_000,
    onError: (error) => errors.push(error),
    write: async (counted) => {
      if (state.fails) throw new Error('the database is away');
      written.push(counted);
    },
  });
  return { state, written, errors, counter };
}

describe('counting', () => {
  it('writes what happened several times as one row', async () => {
    const { counter, written } = counterAt('2026-11-29T03:00:00Z');
    counter.count({ event: 'view', support: 'a' });
    counter.count({ event: 'view', support: 'a' });
    counter.count({ event: 'view', support: 'a', municipality: '022012' });
    counter.count({ event: 'search' });
    expect(written).toEqual([]);
    await counter.flush();
    expect(written).toEqual([
      {
        usage: [
          { month: '2026-11', event: 'view', support: 'a', municipality: '', count: 2 },
          { month: '2026-11', event: 'view', support: 'a', municipality: '022012', count: 1 },
          { month: '2026-11', event: 'search', support: '', municipality: '', count: 1 },
        ],
        demand: [],
      },
    ]);
    await counter.flush();
    expect(written).toHaveLength(1);
  });

  it('knows the month in Japan, and nothing finer', async () => {
    const { counter, state, written } = counterAt('2026-11-30T14:59:59Z');
    counter.count({ event: 'search' });
    state.now = '2026-11-30T15:00:00Z';
    counter.count({ event: 'search' });
    await counter.close();
    expect(written[0]!.usage.map(({ month, count }) => [month, count])).toEqual([
      ['2026-11', 1],
      ['2026-12', 1],
    ]);
  });

  it('counts a search in vain for its theme, and by its words where these may be kept', async () => {
    const { counter, written } = counterAt('2026-11-29T03:00:00Z');
    counter.miss({ theme: 'sales', text: 'ペット葬' });
    counter.miss({ theme: 'sales', text: '田中さん 090-1234-5678' });
    await counter.flush();
    expect(written[0]!.demand).toEqual([
      { month: '2026-11', theme: 'sales', words: '', count: 2 },
      { month: '2026-11', theme: 'sales', words: 'ペット葬', count: 1 },
    ]);
    expect(JSON.stringify(written)).not.toMatch(/田中|090/);
  });

  it('keeps what could not be written for the next time, and complains once', async () => {
    const { counter, state, written, errors } = counterAt('2026-11-29T03:00:00Z');
    state.fails = true;
    counter.count({ event: 'view' });
    await counter.flush();
    counter.count({ event: 'view' });
    await counter.flush();
    expect([written, errors.length]).toEqual([[], 1]);
    state.fails = false;
    await counter.close();
    expect(written[0]!.usage).toMatchObject([{ event: 'view', count: 2 }]);
  });

  it('holds so many different things and no more: of what comes besides the event is counted', async () => {
    const { counter, written } = counterAt('2026-11-29T03:00:00Z');
    for (let at = 0; at < 20_010; at += 1) counter.count({ event: 'view', support: `s${at}` });
    await counter.close();
    const { usage } = written[0]!;
    expect(usage).toHaveLength(20_001);
    expect(usage.at(-1)).toMatchObject({ event: 'view', support: '', count: 10 });
  });
});
