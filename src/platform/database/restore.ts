import { existsSync, readFileSync, renameSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import type { Clock } from '../clock.ts';
import { durableDirectory } from './durable.ts';
import { databaseDirectory } from './embedded.ts';
import { takeLock } from './lock.ts';
import { listSnapshots } from './snapshots.ts';

/**
 * Puts a snapshot (the newest when none is named) in the place of the embedded database. What stood there is
 * kept beside it and named in the answer.
 * @throws DatabaseHeld, or Error when there is no snapshot
 */
export async function restoreSnapshot(
  dataDirectory: string,
  clock: Clock,
  snapshot = listSnapshots(dataDirectory)[0],
): Promise<{ snapshot: string; kept: string | null }> {
  if (snapshot === undefined || !existsSync(snapshot)) {
    throw new Error(`戻すためのスナップショットが見つかりません(${snapshot ?? dataDirectory})。`);
  }
  const lock = takeLock(dataDirectory, clock);
  try {
    const directory = databaseDirectory(dataDirectory);
    const kept = existsSync(directory) ? `${directory}.${clock.now().getTime()}` : null;
    if (kept !== null) renameSync(directory, kept);
    const restored = await PGlite.create(directory, { loadDataDir: new Blob([readFileSync(snapshot)]) });
    await restored.close();
    durableDirectory(directory).flush();
    return { snapshot, kept };
  } finally {
    lock.release();
  }
}
