import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Connection, Database } from './database.ts';
import { durableDirectory } from './durable.ts';
import { takeLock } from './lock.ts';
import { pendingMigrations } from './migrations.ts';
import { listSnapshots, takeSnapshot } from './snapshots.ts';

export interface EmbeddedOptions {
  migrations: string;
  clock: Clock;
  log: Log;
}

/** The embedded database does not open; the message names the newest snapshot and the way back to it. */
export class DatabaseBroken extends Error {
  override readonly name = 'DatabaseBroken';
}

export const databaseDirectory = (dataDirectory: string) => join(dataDirectory, 'db');

/**
 * Opens `<data>/db` under the exclusive lock, migrates it, and takes a snapshot first when that changes tables
 * which already hold something.
 * @throws DatabaseHeld, DatabaseBroken
 */
export async function openEmbedded(dataDirectory: string, options: EmbeddedOptions): Promise<Database> {
  const lock = takeLock(dataDirectory, options.clock);
  try {
    const directory = databaseDirectory(dataDirectory);
    mkdirSync(directory, { recursive: true });
    const client = await openDirectory(dataDirectory, directory, options.log);
    const snapshot = () => takeSnapshot(client, dataDirectory, options.clock);
    const db = await migrated(client, options, snapshot);
    const durable = durableDirectory(directory);
    durable.flush();
    const close = async () => {
      await client.close();
      durable.flush();
      lock.release();
    };
    const flush = async () => durable.flush();
    return { db, kind: 'embedded', announce: lock.announce, flush, snapshot, close };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The same database without a directory: gone when it is closed. */
export async function openInMemory(options: EmbeddedOptions): Promise<Database> {
  const client = await PGlite.create();
  const db = await migrated(client, options, async () => {});
  return {
    db,
    kind: 'embedded',
    announce: () => {},
    flush: async () => {},
    snapshot: async () => null,
    close: () => client.close(),
  };
}

async function openDirectory(dataDirectory: string, directory: string, log: Log): Promise<PGlite> {
  const isNew = !existsSync(join(directory, 'PG_VERSION'));
  if (isNew) log.info('はじめて使うので、データベースを作っています。数秒かかります。');
  try {
    return await PGlite.create(directory);
  } catch (error) {
    if (isNew) throw error;
    throw new DatabaseBroken(brokenMessage(dataDirectory, directory), { cause: error });
  }
}

async function migrated(
  client: PGlite,
  options: EmbeddedOptions,
  snapshot: () => Promise<unknown>,
): Promise<Connection> {
  const db = drizzle(client);
  const connection = db as unknown as Connection;
  const { pending, applied } = await pendingMigrations(connection, options.migrations);
  if (pending > 0 && applied > 0) {
    options.log.info('データベースの形を新しくします。先に控えを取ります。');
    await snapshot();
  }
  if (pending > 0) await migrate(db, { migrationsFolder: options.migrations });
  return connection;
}

function brokenMessage(dataDirectory: string, directory: string): string {
  const newest = listSnapshots(dataDirectory)[0];
  const way =
    newest === undefined
      ? `控えがありません。${directory} を別の場所へ移してから起動し、文書を取り込み直してください。`
      : `いちばん新しい控えは ${newest} です。kakehashi restore で、この時点に戻せます（壊れたものは消さずに残します）。`;
  return `台帳のデータベース ${directory} が壊れていて開けません。${way}`;
}
