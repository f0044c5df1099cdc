import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeUsageFile, usageFileIn } from '../../src/cli/usage-files.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { auditEntriesOf, fixedClock } from '../../src/platform/index.ts';
import {
  addUsage,
  type CountedUsage,
  countedMonths,
  readUsageFile,
  type UsageCount,
  usageFigures,
} from '../../src/supports/index.ts';

const HERE = '020001';
const YEAR = { from: '2026-04', to: '2027-03' };

const usage = (month: string, event: UsageCount['event'], more: Partial<UsageCount> = {}): UsageCount => ({
  ...{ month, event, support: '', municipality: '', count: 1, ...more },
});
const COUNTED: CountedUsage = {
  usage: [
    usage('2026-11', 'view', { support: 'a', count: 3 }),
    usage('2026-11', 'view', { support: 'b', municipality: '022012', count: 5 }),
    usage('2026-12', 'search', { municipality: '022012', count: 2 }),
  ],
  demand: [
    { month: '2026-11', theme: 'sales', words: '', count: 4 },
    { month: '2026-11', theme: 'sales', words: 'ペット葬', count: 2 },
    { month: '2026-11', theme: 'sales', words: '移動販売', count: 1 },
    { month: '2026-12', theme: 'sales', words: '', count: 1 },
    { month: '2026-12', theme: 'sales', words: 'ペット葬', count: 1 },
    { month: '2026-12', theme: '', words: '', count: 1 },
  ],
};

describe('counts on the embedded database', () => {
  let ledger: Ledger;
  beforeAll(async () => {
    const clock = fixedClock('2026-12-02T00:00:00Z');
    ledger = await openLedger({ databaseUrl: null, dataDirectory: null }, { clock });
  });
  afterAll(() => ledger.close());
  beforeEach(async () => {
    await ledger.database.db.execute(sql`delete from usage_count`);
    await ledger.database.db.execute(sql`delete from unmet_demand`);
  });
  const add = (counted: CountedUsage) => addUsage(ledger.database.db, HERE, counted);
  const figures = (period = YEAR) => usageFigures(ledger.database.db, HERE, period);

  it('grow with every writing', async () => {
    await add(COUNTED);
    await add(COUNTED);
    const { months, supports, municipalities } = await figures({ from: '2026-10', to: '2026-12' });
    expect(months).toEqual([
      { of: '2026-10', counts: {} },
      { of: '2026-11', counts: { view: 16 } },
      { of: '2026-12', counts: { search: 4 } },
    ]);
    expect(supports.map(({ of, counts }) => [of, counts.view])).toEqual([
      ['b', 10],
      ['a', 6],
    ]);
    expect(municipalities).toEqual([
      { of: '', counts: { view: 6 } },
      { of: '022012', counts: { search: 4, view: 10 } },
    ]);
    expect(await countedMonths(ledger.database.db, HERE)).toEqual(['2026-11', '2026-12']);
  });

  it('of what was searched for in vain show the words from the third time on, in the months that are asked for', async () => {
    await add(COUNTED);
    expect((await figures()).demand).toEqual([
      { theme: 'sales', count: 5, words: [{ theme: 'sales', words: 'ペット葬', count: 3 }] },
      { theme: '', count: 1, words: [] },
    ]);
    expect((await figures({ from: '2026-11', to: '2026-11' })).demand).toEqual([
      { theme: 'sales', count: 4, words: [] },
    ]);
  });

  it('go to another ledger as a file, without words that were searched for too seldom, once and not twice', async () => {
    await add(COUNTED);
    const file = await usageFileIn(ledger, HERE);
    expect(JSON.stringify(file)).not.toMatch(/ペット葬|移動販売/);
    expect(readUsageFile(JSON.stringify(file))).toEqual(file);
    const other = await openLedger({ databaseUrl: null, dataDirectory: null });
    try {
      const taken = () => usageFigures(other.database.db, HERE, YEAR);
      expect(await takeUsageFile(other, file)).toBe(6);
      const once = await taken();
      expect(once.months).toEqual((await figures()).months);
      expect(await takeUsageFile(other, file)).toBe(0);
      expect(await taken()).toEqual(once);

      await add({ usage: [usage('2026-12', 'search', { municipality: '022012', count: 5 })], demand: [] });
      const later = await usageFileIn(ledger, HERE);
      expect(await takeUsageFile(other, later)).toBe(1);
      expect(await takeUsageFile(other, file)).toBe(0);
      expect((await taken()).months.find(({ of }) => of === '2026-12')?.counts).toEqual({ search: 7 });
      const log = [];
      for await (const entry of auditEntriesOf(other.database.db, HERE, {})) log.push(entry.action);
      expect(log).toEqual(['support.figures-taken', 'support.figures-taken']);
    } finally {
      await other.close();
    }
  });

  it.each([
    ['no JSON', '{'],
    ['another file', '{"kind":"other"}'],
    ['a month that is none', '2026-13'],
    ['an event that nobody knows', 'dance'],
    ['a count below one', '"count":0'],
  ])('takes no file that is not whole: %s', async (_, spoilt) => {
    await add(COUNTED);
    const text = JSON.stringify(await usageFileIn(ledger, HERE));
    const places: Record<string, string> = { '2026-13': '2026-11', dance: 'view', '"count":0': '"count":3' };
    const place = places[spoilt];
    expect(readUsageFile(place === undefined ? spoilt : text.replace(place, spoilt))).toBeNull();
  });
});
