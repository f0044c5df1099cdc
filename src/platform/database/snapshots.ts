import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Clock } from '../clock.ts';
import type { SnapshotInfo } from './database.ts';
import { syncPath } from './durable.ts';

/** Of the newest so many stay, and of each of so many days before them the last one. */
const NEWEST = 5;
const DAYS = 7;
const UNFINISHED = '.unfinished';

export const snapshotDirectory = (dataDirectory: string) => join(dataDirectory, 'snapshots');

/** Paths of the snapshots of a data directory, newest first. */
export function listSnapshots(dataDirectory: string): string[] {
  return namesIn(snapshotDirectory(dataDirectory))
    .filter((name) => name.endsWith('.tar.gz'))
    .sort()
    .reverse()
    .map((name) => join(snapshotDirectory(dataDirectory), name));
}

/**
 * Dumps the database, opens the dump in a second database in memory and counts the rows of both; only a dump
 * that holds the same is kept. Older ones go as `outdated` says.
 * @throws Error when the dump does not open or holds other rows, or the system's error when the disk is full
 */
export async function takeSnapshot(
  database: PGlite,
  dataDirectory: string,
  clock: Clock,
): Promise<SnapshotInfo> {
  const expected = await countRows(database);
  const dump = await database.dumpDataDir('gzip');
  const found = await countDump(dump);
  if (found !== expected) {
    throw new Error(`控えを確かめたところ、行数が台帳と違いました（台帳 ${expected}行、控え ${found}行）。`);
  }
  const name = nameAfter(listSnapshots(dataDirectory)[0], clock.now());
  const path = join(snapshotDirectory(dataDirectory), name);
  writeAtomically(path, new Uint8Array(await dump.arrayBuffer()));
  for (const old of outdated(listSnapshots(dataDirectory))) rmSync(old);
  return { path, bytes: dump.size, rows: found };
}

/**
 * Which snapshots may go (newest first, as listed): many restarts of one day must not push out the days before.
 * Their names begin with the day.
 */
export function outdated(paths: readonly string[]): string[] {
  const dayOf = (path: string) => basename(path).slice(0, '20201231'.length);
  const covered = new Set(paths.slice(0, NEWEST).map(dayOf));
  const most = covered.size + DAYS;
  return paths.slice(NEWEST).filter((path) => {
    if (covered.has(dayOf(path)) || covered.size >= most) return true;
    covered.add(dayOf(path));
    return false;
  });
}

async function countDump(dump: Blob): Promise<number> {
  const copy = await PGlite.create({ loadDataDir: dump });
  try {
    return await countRows(copy);
  } finally {
    await copy.close();
  }
}

/** Rows over all tables. */
export async function countRows(database: PGlite): Promise<number> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  let total = 0;
  for (const { name } of tables.rows) {
    const { rows } = await database.query<{ n: number }>(`select count(*)::int as n from ${name}`);
    total += rows[0]?.n ?? 0;
  }
  return total;
}

/** A half-written file must never bear a snapshot's name; one that a killed process left is removed. */
function writeAtomically(path: string, bytes: Uint8Array): void {
  const directory = dirname(path);
  mkdirSync(directory, { recursive: true });
  removeUnfinished(directory);
  const unfinished = join(directory, `.${basename(path)}${UNFINISHED}`);
  try {
    const file = openSync(unfinished, 'w');
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    removeUnfinished(directory);
    throw error;
  }
  syncPath(directory);
}

function removeUnfinished(directory: string): void {
  for (const name of namesIn(directory).filter((each) => each.endsWith(UNFINISHED))) {
    rmSync(join(directory, name), { force: true });
  }
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * `20201231T235959123Z.tar.gz`: the time, which sorts and is a valid file name everywhere. When the clock was set back,
 * the moment after the newest snapshot's: the newest by name is always the last one taken, and none is overwritten.
 */
export function nameAfter(newest: string | undefined, now: Date): string {
  const last = Date.parse(
    basename(newest ?? '').replace(/^(....)(..)(..T..)(..)(..)(...Z).*$/, '$1-$2-$3:$4:$5.$6'),
  );
  const time = Number.isNaN(last) ? now.getTime() : Math.max(now.getTime(), last + 1);
  return `${new Date(time).toISOString().replaceAll(/[-:.]/g, '')}.tar.gz`;
}
