import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Clock } from '../clock.ts';
import { durableDirectory, syncPath } from './durable.ts';
import { databaseDirectory } from './embedded.ts';
import { takeLock } from './lock.ts';
import { countRows, listSnapshots, snapshotDirectory } from './snapshots.ts';

/** The snapshot can't be put in place; nothing was changed. The message says why and what to do. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused';
}

export interface Restored {
  snapshot: string;
  rows: number;
  /** Where the database that stood there before lies now; `null` when there was none. */
  kept: string | null;
}

/**
 * Puts a snapshot (a path or a name; the newest when none is given) in the place of the embedded database. It is
 * opened and counted before anything is moved; what stood there is kept beside it.
 * @throws DatabaseHeld, RestoreRefused
 */
export async function restoreSnapshot(
  dataDirectory: string,
  clock: Clock,
  asked?: string,
): Promise<Restored> {
  const lock = takeLock(dataDirectory, clock);
  try {
    const snapshot = findSnapshot(dataDirectory, asked);
    const directory = databaseDirectory(dataDirectory);
    const fresh = `${directory}.restoring`;
    const rows = await unpack(snapshot, fresh);
    const kept = existsSync(directory) ? `${directory}.${clock.now().getTime()}` : null;
    if (kept !== null) renameSync(directory, kept);
    renameSync(fresh, directory);
    syncPath(dataDirectory);
    return { snapshot, rows, kept };
  } finally {
    lock.release();
  }
}

function findSnapshot(dataDirectory: string, asked: string | undefined): string {
  if (asked === undefined) {
    const newest = listSnapshots(dataDirectory)[0];
    if (newest !== undefined) return newest;
    throw new RestoreRefused(
      `控えがありません（${snapshotDirectory(dataDirectory)}）。文書を取り込み直してください。`,
    );
  }
  const found = [asked, join(snapshotDirectory(dataDirectory), asked)].find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new RestoreRefused(
    `控え ${asked} が見つかりません。kakehashi restore --list で一覧を確かめてください。`,
  );
}

async function unpack(snapshot: string, directory: string): Promise<number> {
  rmSync(directory, { recursive: true, force: true });
  try {
    const database = await PGlite.create(directory, { loadDataDir: new Blob([readFileSync(snapshot)]) });
    const rows = await countRows(database);
    await database.close();
    durableDirectory(directory).flush();
    return rows;
  } catch (cause) {
    rmSync(directory, { recursive: true, force: true });
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === 'ENOSPC') throw cause;
    throw new RestoreRefused(
      `控え ${snapshot} を開けません。今の台帳は元のままです。kakehashi restore --list で別の控えを選んでください。`,
      { cause },
    );
  }
}
