import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { restoreLedger } from '../../src/cli/restore-ledger.ts';
import type { Ledger } from '../../src/ledger/index.ts';
import { fixedClock, openDatabase, projectFolder, takeBackup } from '../../src/platform/index.ts';
import { commonColumns, everyRow, fillEveryTable } from './every-table.ts';

/** What an older version had backed up goes into the tables of today, as if that version had been updated. */
export function olderSuite(name: string, openTarget: () => Promise<Ledger>): void {
  it(`a backup of an older version comes back in the tables of today, ${name}`, {
    timeout: 120_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kakehashi-older-'));
    const file = join(folder, 'older.backup');
    const migrations = olderMigrations(folder);
    const older = await openDatabase({ databaseUrl: null, dataDirectory: null }, { migrations });
    await fillEveryTable(older.db);
    await takeBackup(older, file, fixedClock('2026-04-01T00:00:00Z'));
    const target = await openTarget();
    const columns = await commonColumns(older.db, target.database.db);
    const before = await everyRow(older.db, columns);
    await older.close();

    await target.database.db.execute(sql`insert into audit_head values ('990009', 7, 'replaced')`);
    await restoreLedger(target, { file, keepAt: join(folder, 'kept.backup'), by: '海野' });
    const after = await everyRow(target.database.db, columns);
    expect(after.get('public.session')).toEqual([]);
    before.delete('public.session');
    for (const [table, lines] of before)
      expect(after.get(table), table).toEqual(expect.arrayContaining(lines));
    expect(after.get('public.audit_head')!.join()).not.toContain('replaced');
    expect(after.get('drizzle.__drizzle_migrations')!.length).toBe(
      before.get('drizzle.__drizzle_migrations')!.length + 1,
    );
    await expect(target.database.db.execute(sql`delete from audit_entry`)).rejects.toThrow();
    await target.close();
    rmSync(folder, { recursive: true, force: true });
  });
}

/** All but the last one. */
function olderMigrations(folder: string): string {
  const migrations = join(folder, 'migrations');
  cpSync(join(projectFolder(), 'migrations'), migrations, { recursive: true });
  const journal = join(migrations, 'meta', '_journal.json');
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] };
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, -1) }));
  return migrations;
}
