import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../clock.ts';
import { silentLog } from '../log.ts';
import { type Database, rows } from './database.ts';
import { DatabaseBroken, openEmbedded } from './embedded.ts';
import { DatabaseHeld } from './lock.ts';
import { restoreSnapshot } from './restore.ts';
import { listSnapshots } from './snapshots.ts';

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-embedded-'));
const data = join(folder, 'data');
const migrations = join(folder, 'migrations');
const clock = fixedClock('2026-04-01T00:00:00Z');
const open = () => openEmbedded(data, { migrations, clock, log: silentLog });
const add = (database: Database, word: string) => database.db.execute(sql`insert into word values (${word})`);
const words = async (database: Database) =>
  (await rows<{ word: string }>(database.db, sql`select word from word order by word`)).map(
    (each) => each.word,
  );

beforeAll(() => {
  mkdirSync(join(migrations, 'meta'), { recursive: true });
  writeFileSync(join(migrations, '0000_word.sql'), 'create table word (word text primary key);');
  const entry = { idx: 0, version: '7', when: 1, tag: '0000_word', breakpoints: true };
  const journal = { version: '7', dialect: 'postgresql', entries: [entry] };
  writeFileSync(join(migrations, 'meta', '_journal.json'), JSON.stringify(journal));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Making a cluster and forcing a thousand files to the disk takes seconds on a busy machine.
describe('the embedded database', { timeout: 120_000 }, () => {
  it('is made and migrated at first, kept when it is closed, and locked in between', async () => {
    const first = await open();
    await add(first, '灯台');
    await first.flush();
    await expect(open()).rejects.toThrow(DatabaseHeld);
    await first.close();
    const second = await open();
    expect(await words(second)).toEqual(['灯台']);
    await second.close();
  });

  it('keeps snapshots that were opened and counted, and goes back to one when it breaks', async () => {
    const database = await open();
    const snapshot = await database.snapshot();
    expect(snapshot).toMatchObject({ path: join(data, 'snapshots', '20260401T000000000Z.tar.gz'), rows: 2 });
    await add(database, '港');
    await database.close();
    rmSync(join(data, 'db', 'global', 'pg_control'));
    await expect(open()).rejects.toThrow(DatabaseBroken);
    await expect(open()).rejects.toThrow('20260401T000000000Z.tar.gz です');
    await expect(restoreSnapshot(data, clock, 'no-such.tar.gz')).rejects.toThrow('見つかりません');
    writeFileSync(join(folder, 'half.tar.gz'), 'half');
    await expect(restoreSnapshot(data, clock, join(folder, 'half.tar.gz'))).rejects.toThrow('元のまま');
    const { kept, rows: held } = await restoreSnapshot(data, clock);
    expect(held).toBe(2);
    expect(readdirSync(kept!)).toContain('PG_VERSION');
    const restored = await open();
    expect(await words(restored)).toEqual(['灯台']);
    await restored.close();
  });

  it('lets old snapshots go, and keeps nothing of one that was cut off', async () => {
    for (let number = 1; number <= 6; number += 1) {
      writeFileSync(join(data, 'snapshots', `20250101T00000000${number}Z.tar.gz`), '');
    }
    writeFileSync(join(data, 'snapshots', '.20250107T000000000Z.tar.gz.unfinished'), 'half');
    const database = await open();
    await database.snapshot();
    await database.close();
    expect(listSnapshots(data)).toHaveLength(5);
    expect(readdirSync(join(data, 'snapshots'))).toHaveLength(5);
    expect(listSnapshots(data)[0]).toMatch(/20260401T00000000\dZ\.tar\.gz$/);
  });
});
