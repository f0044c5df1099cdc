import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreLedger } from '../../src/cli/restore-ledger.ts';
import { loadSample } from '../../src/cli/sample.ts';
import type { Ledger } from '../../src/ledger/index.ts';
import { type Connection, fixedClock, type Manifest, rows, takeBackup } from '../../src/platform/index.ts';
import { everyRow, fillEveryTable } from './every-table.ts';

const CLOCK = fixedClock('2026-04-01T00:00:00Z');

/** Comes back empty: the token of a browser that was signed out after the backup must not open anything again. */
const SESSIONS = 'public.session';

/** An empty ledger; those that were opened are closed by the suite. */
type Open = () => Promise<Ledger>;

/** What is taken from one database and put into another comes back as it was. */
export function movingSuite(name: string, openSource: Open, openTarget: Open): void {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-backup-'));
  const file = join(folder, 'whole.backup');
  const keepAt = join(folder, 'before.backup');
  const opened: Ledger[] = [];
  const open = async (from: Open): Promise<Ledger> => {
    const ledger = await from();
    opened.push(ledger);
    return ledger;
  };
  let source: Ledger;
  beforeAll(async () => {
    source = await open(openSource);
    await loadSample(source);
    await fillEveryTable(source.database.db);
    await takeBackup(source.database, file, CLOCK);
  }, 120_000);
  afterAll(async () => {
    for (const ledger of opened) await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  });

  describe(name, { timeout: 120_000 }, () => {
    it('every row of every table comes back equal but for open sessions, and the log says who put them back', async () => {
      const target = await open(openTarget);
      await restoreLedger(target, { file, keepAt: null, by: '海野' });
      const [before, after] = [await everyRow(source.database.db), await everyRow(target.database.db)];
      expect([...after.keys()]).toEqual([...before.keys()]);
      expect([...before.values()].filter((lines) => lines.length === 0)).toEqual([]);
      for (const [table, lines] of before) {
        const isLog = table.startsWith('public.audit_');
        const more = after.get(table)!.filter((line) => !lines.includes(line));
        if (isLog) expect([table, more.length]).toEqual([table, 1]);
        else if (table === SESSIONS) expect(after.get(table)).toEqual([]);
        else expect(after.get(table), table).toEqual(lines);
      }
      expect(after.get('public.audit_entry')!.join()).toMatch(
        /海野,command,ledger.restored.+endedSessions"": 1/,
      );
    });

    it('a second backup of what came back holds the same', async () => {
      const target = opened.at(-1)!;
      const again = await takeBackup(target.database, join(folder, 'again.backup'), CLOCK);
      const first = await takeBackup(source.database, join(folder, 'first.backup'), CLOCK);
      const unlogged = ({ tables }: Manifest) =>
        tables.filter(({ table }) => !/audit/.test(table) && table !== SESSIONS);
      expect(unlogged(again)).toEqual(unlogged(first));
    });

    it('the log of changes only grows, as before', async () => {
      const change = opened.at(-1)!.database.db.execute(sql`delete from audit_entry`);
      await expect(change).rejects.toMatchObject({ cause: { message: 'audit_entry only grows' } });
    });

    it('a ledger that holds something is replaced only when that is wanted, and is backed up first', async () => {
      const target = opened.at(-1)!;
      await target.database.db.execute(sql`insert into audit_head values ('990009', 7, 'only here')`);
      const asked = { file, by: '海野' };
      await expect(restoreLedger(target, { ...asked, keepAt: null })).rejects.toThrow('--replace');
      const revision = await target.revision();
      await restoreLedger(target, { ...asked, keepAt });
      expect(await target.revision()).toBeGreaterThan(revision);
      expect(await headsOf(target.database.db)).not.toContain('only here');
      await restoreLedger(target, { ...asked, file: keepAt, keepAt: join(folder, 'after.backup') });
      expect(await headsOf(target.database.db)).toContain('only here');
    });

    it('a backup that is taken while somebody writes is one of the states that were committed', async () => {
      const writer = writing(source);
      const taken: string[] = [];
      for (let number = 0; number < 4; number += 1) {
        await writer.hasWritten(number * 3 + 2);
        taken.push(join(folder, `busy-${number}.backup`));
        await takeBackup(source.database, taken.at(-1)!, CLOCK);
      }
      const written = await writer.stop();
      const target = opened.at(-1)!;
      for (const each of taken) {
        await restoreLedger(target, { file: each, keepAt: join(folder, 'kept.backup'), by: '海野' });
        const { first, last } = await pairOf(target.database.db);
        expect(first).toBe(last);
        expect(first).toBeLessThanOrEqual(written);
      }
    });

    it('who reads while a backup comes back sees what was before or what is after, and nothing else', async () => {
      const target = opened.at(-1)!;
      const full = await countOf(target.database.db);
      const restoring = restoreLedger(target, { file, keepAt: join(folder, 'read.backup'), by: '海野' });
      let isDone = false;
      const done = restoring.finally(() => {
        isDone = true;
      });
      const seen = new Set<number>();
      while (!isDone) {
        seen.add(await countOf(target.database.db));
        await turn();
      }
      await done;
      const after = await countOf(target.database.db);
      expect([...seen].filter((count) => count !== full && count !== after)).toEqual([]);
    });

    it('a changed or a cut file is refused, and nothing is touched', async () => {
      const target = opened.at(-1)!;
      const before = await everyRow(target.database.db);
      const bytes = readFileSync(file);
      const spoilt = spoiltFiles(bytes);
      for (const [how, each] of Object.entries(spoilt)) {
        const path = join(folder, 'spoilt.backup');
        writeFileSync(path, each);
        const asked = { file: path, keepAt: join(folder, 'never.backup'), by: '海野' };
        await expect(restoreLedger(target, asked), how).rejects.toMatchObject({ name: 'BackupRefused' });
      }
      expect(existsSync(join(folder, 'never.backup'))).toBe(false);
      expect(await everyRow(target.database.db)).toEqual(before);
    });

    it('a file of a newer version is refused by name of the version', async () => {
      const path = join(folder, 'newer.backup');
      const [header, ...rest] = gunzipSync(readFileSync(file)).toString().split('\n');
      writeFileSync(
        path,
        gzipSync(
          [JSON.stringify({ ...JSON.parse(header!), format: 2, program: '9.1.0' }), ...rest].join('\n'),
        ),
      );
      const asked = { file: path, keepAt: null, by: '海野' };
      await expect(restoreLedger(opened.at(-1)!, asked)).rejects.toThrow('新しい版（9.1.0）');
    });
  });
}

/** The embedded database answers at once: without this, nothing else in this process would come to its turn. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Bytes that are not as they were written; the last is packed anew, so that only our own hashes can tell. */
function spoiltFiles(bytes: Buffer): Record<string, Buffer> {
  const changedAt = (share: number) => {
    const copy = Buffer.from(bytes);
    copy[Math.floor(bytes.length * share)]! ^= 0x10;
    return copy;
  };
  const unpacked = gunzipSync(bytes);
  const lines = unpacked.toString().split('\n');
  return {
    empty: Buffer.alloc(0),
    'no archive': Buffer.from('控え'),
    ...Object.fromEntries(
      [0.1, 0.3, 0.5, 0.7, 0.99].map((share) => [`changed at ${share}`, changedAt(share)]),
    ),
    cut: bytes.subarray(0, bytes.length / 2),
    'cut between lines': gzipSync(
      lines
        .slice(0, lines.length / 2)
        .join('\n')
        .concat('\n'),
    ),
    'without its last line': gzipSync(lines.slice(0, -2).join('\n').concat('\n')),
    'one word changed': gzipSync(unpacked.toString().replace('青森県', '秋田県')),
    'one row less': gzipSync(lines.filter((_, at) => at !== 20).join('\n')),
  };
}

const headsOf = async (connection: Connection): Promise<string[]> =>
  (await rows<{ hash: string }>(connection, sql`select hash from audit_head`)).map(({ hash }) => hash);

const countOf = async (connection: Connection): Promise<number> =>
  (await rows<{ n: number }>(connection, sql`select count(*)::int as n from statement`))[0]!.n;

/** What `writing` has written last, in the first and in the last of the tables. */
async function pairOf(connection: Connection): Promise<{ first: number; last: number }> {
  const found = await rows<{ first: number; last: number }>(
    connection,
    sql`select (select count(*)::int from answer_event where answer = 'writer') as first,
      (select count(*)::int from trend_observation where series_id = 'writer') as last`,
  );
  return found[0]!;
}

/** Writes one row into each of two tables, far apart in a backup, again and again. */
function writing({ database: { db } }: Ledger) {
  let written = 0;
  let isStopped = false;
  const loop = (async () => {
    while (!isStopped) {
      await db.transaction(async (transaction) => {
        await transaction.execute(sql`insert into answer_event (jurisdiction, fiscal_year, answer, seq, kind, version, at, name)
          values ('990001', 2026, 'writer', ${written}, 'saved', 1, now(), '海野')`);
        await transaction.execute(sql`insert into trend_observation (jurisdiction, series_id, period, vintage, printed)
          values ('990001', 'writer', ${String(written)}, 'v', '1')`);
      });
      written += 1;
      await turn();
    }
  })();
  return {
    async hasWritten(count: number) {
      while (written < count) await new Promise((resolve) => setTimeout(resolve, 2));
    },
    async stop(): Promise<number> {
      isStopped = true;
      await loop;
      return written;
    },
  };
}
