import { type SQL, sql } from 'drizzle-orm';
import type { Clock } from '../clock.ts';
import { type Connection, type Database, rows } from '../database/database.ts';
import { backUp } from './backup.ts';
import { BackupRefused, type Manifest } from './format.ts';
import { buildOlderTables, runMigrations, splitMigrations } from './older-tables.ts';
import { inspectFile } from './read-file.ts';
import { rowsIn } from './rows-in.ts';
import { allTables, lockTables, type Table, tableName } from './tables.ts';

export interface RestoreOrder {
  path: string;
  /** Folder of the migrations that this program's tables have seen. */
  migrations: string;
  clock: Clock;
  /** Where what stands there is backed up first; `null` refuses a database that holds something. */
  keepAt: string | null;
  /**
   * Looks at what stands there before it is replaced. What it answers is done in the same transaction, before anybody
   * sees the restored rows.
   */
  before: (connection: Connection) => Promise<(restored: Restored) => Promise<void>>;
}

export interface Restored {
  manifest: Manifest;
  /** What stood there before; `null` when there was nothing. */
  kept: Manifest | null;
}

/**
 * Puts a backup in the place of everything that the database holds, in one transaction: who works meanwhile waits and
 * then sees the restored state. The file is read to its end before anything is touched. A backup of an older version
 * goes into the tables of its time, which are brought up to date then.
 * @throws BackupRefused
 */
export async function restoreBackup(database: Database, order: RestoreOrder): Promise<Restored> {
  const manifest = await inspectFile(order.path, 'backup');
  const { seen, unseen } = splitMigrations(order.path, manifest, order.migrations);
  const tables = await allTables(database.db);
  const restored = await untilLocked(() =>
    database.db.transaction(async (transaction) => {
      const connection = transaction as Connection;
      await lockTables(connection, tables, 'exclusive');
      const follow = await order.before(connection);
      const kept = await keepWhatIsThere(connection, tables, order);
      if (unseen.length === 0) await emptyTables(connection, tables);
      else await buildOlderTables(connection, tables, seen);
      await rowsIn(connection, order.path, 'backup', await allTables(connection));
      await watch(connection, await allTables(connection), 'enable');
      await runMigrations(connection, unseen);
      await follow({ manifest, kept });
      return { manifest, kept };
    }),
  );
  await database.db.execute(sql`analyze`);
  await database.flush();
  return restored;
}

async function keepWhatIsThere(
  connection: Connection,
  tables: readonly Table[],
  { keepAt, clock }: RestoreOrder,
): Promise<Manifest | null> {
  if (!(await holdsSomething(connection, tables))) return null;
  if (keepAt !== null) return backUp(connection, keepAt, clock);
  throw new BackupRefused(
    '台帳にはすでに記録があります。控えと入れ替えるときは --replace を付けてください（今の記録は、先に控えを取ってから入れ替えます）。',
  );
}

async function holdsSomething(connection: Connection, tables: readonly Table[]): Promise<boolean> {
  const held = tables
    .filter(({ name }) => !name.startsWith('drizzle.'))
    .map(({ name }): SQL => sql`exists (select 1 from ${tableName(name)})`);
  const found = await rows<{ holds: boolean }>(connection, sql`select ${sql.join(held, sql` or `)} as holds`);
  return found[0]!.holds;
}

/** Triggers that keep rows from being taken away rest until the transaction ends; nobody else sees them resting. */
export async function emptyTables(connection: Connection, tables: readonly Table[]): Promise<void> {
  await watch(connection, tables, 'disable');
  const names = tables.map(({ name }) => tableName(name));
  await connection.execute(sql`truncate ${sql.join(names, sql`, `)}`);
}

async function watch(
  connection: Connection,
  tables: readonly Table[],
  how: 'enable' | 'disable',
): Promise<void> {
  for (const { name } of tables.filter(({ isWatched }) => isWatched)) {
    await connection.execute(sql`alter table ${tableName(name)} ${sql.raw(how)} trigger user`);
  }
}

const DEADLOCK = '40P01';
const TRIES = 5;

/** Locking all tables may cross somebody who holds one and wants another: then nothing was done yet, and it is tried anew. */
async function untilLocked<Done>(work: () => Promise<Done>): Promise<Done> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const { code } = ((error as Error).cause ?? error) as { code?: string };
      if (code !== DEADLOCK || tries === TRIES) throw error;
    }
  }
}
