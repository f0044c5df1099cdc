import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Clock } from '../clock.ts';
import type { SnapshotInfo } from './database.ts';
import { syncPath } from './durable.ts';

const kept = 5;

export const snapshotDirectory = (dataDirectory: string) => join(dataDirectory, 'snapshots');

/** Paths of the snapshots of a data directory, newest first. */
export function listSnapshots(dataDirectory: string): string[] {
  const directory = snapshotDirectory(dataDirectory);
  mkdirSync(directory, { recursive: true });
  const names = readdirSync(directory).filter((name) => name.endsWith('.tar.gz'));
  return names
    .sort()
    .reverse()
    .map((name) => join(directory, name));
}

/**
 * Dumps the database, opens the dump in a second database in memory and counts the rows of both; only a dump
 * that holds the same is kept. The five newest stay.
 * @throws Error when the dump does not open or holds other rows
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
    throw new Error(`スナップショットの検証に失敗しました(行数: 元 ${expected}、写し ${found})。`);
  }
  const path = join(snapshotDirectory(dataDirectory), `${stamp(clock)}.tar.gz`);
  writeAtomically(path, new Uint8Array(await dump.arrayBuffer()));
  for (const old of listSnapshots(dataDirectory).slice(kept)) rmSync(old);
  return { path, bytes: dump.size, rows: found };
}

async function countDump(dump: Blob): Promise<number> {
  const copy = await PGlite.create({ loadDataDir: dump });
  try {
    return await countRows(copy);
  } finally {
    await copy.close();
  }
}

async function countRows(database: PGlite): Promise<number> {
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

/** A half-written file must never bear a snapshot's name. */
function writeAtomically(path: string, bytes: Uint8Array): void {
  const directory = join(path, '..');
  mkdirSync(directory, { recursive: true });
  const unfinished = join(directory, `.${basename(path)}.unfinished`);
  const file = openSync(unfinished, 'w');
  writeSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
  renameSync(unfinished, path);
  syncPath(directory);
}

/** `20201231T235959123Z`: sorts by time and is a valid file name everywhere. */
const stamp = (clock: Clock) => clock.now().toISOString().replaceAll(/[-:.]/g, '');
