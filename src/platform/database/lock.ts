import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import { isAlive, startOfProcess } from './process.ts';

/** Who has the embedded database open. */
export interface LockHolder {
  pid: number;
  host: string;
  /** ISO 8601. */
  since: string;
  /** Where the holder answers: `http://127.0.0.1:3000`; `null` for a command, and for a server that is starting. */
  address: string | null;
  /** What a command shows when it hands its work over; whoever can read it could open the database as well. */
  key: string | null;
  /** Tells a process from a later one with the same number; `null` where the system does not say. */
  processStart: string | null;
}

/** Another process has the embedded database open: PGlite has no lock of its own and would destroy its rows. */
export class DatabaseHeld extends Error {
  override readonly name = 'DatabaseHeld';
  constructor(
    readonly holder: LockHolder,
    readonly path: string,
  ) {
    super(heldMessage(holder, path));
  }
}

export interface Lock {
  /** Tells others where this process answers now, so that commands can hand it their work. */
  announce(address: string, key: string): void;
  release(): void;
}

/** It holds a key. */
const OWNER_ONLY = 0o600;

const lockPath = (dataDirectory: string) => join(dataDirectory, 'lock.json');

/**
 * Takes the exclusive lock of a data directory; a lock whose process is dead is taken over.
 * @throws DatabaseHeld
 */
export function takeLock(dataDirectory: string, clock: Clock): Lock {
  mkdirSync(dataDirectory, { recursive: true });
  const path = lockPath(dataDirectory);
  const holder: LockHolder = {
    pid: process.pid,
    host: hostname(),
    since: clock.now().toISOString(),
    address: null,
    key: null,
    processStart: startOfProcess(process.pid),
  };
  if (!createExclusively(path, holder)) takeOver(dataDirectory, holder);
  const release = () => {
    process.off('exit', release);
    if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true });
  };
  process.on('exit', release);
  return { announce: (address, key) => replace(path, { ...holder, address, key }), release };
}

/** The living holder of a data directory, so that a command can hand its work over; `null` when it is free. */
export function lockHolder(dataDirectory: string): LockHolder | null {
  const holder = readHolder(lockPath(dataDirectory));
  return holder !== null && mayLive(holder) ? holder : null;
}

/**
 * Two processes that both find a stale lock must not both remove "it": the second would remove the first's new
 * lock. So removing happens under a guard that is created exclusively too and held for milliseconds.
 */
function takeOver(dataDirectory: string, holder: LockHolder): void {
  const path = lockPath(dataDirectory);
  const guard = `${path}.takeover`;
  if (isOlderThanSeconds(guard, 10)) rmSync(guard, { force: true });
  const current = readHolder(path);
  if (current !== null && mayLive(current)) throw new DatabaseHeld(current, path);
  if (!createExclusively(guard, holder)) throw new DatabaseHeld(readHolder(path) ?? holder, path);
  try {
    const again = readHolder(path);
    if (again !== null && mayLive(again)) throw new DatabaseHeld(again, path);
    rmSync(path, { force: true });
    if (!createExclusively(path, holder)) throw new DatabaseHeld(readHolder(path) ?? holder, path);
  } finally {
    rmSync(guard, { force: true });
  }
}

function createExclusively(path: string, holder: LockHolder): boolean {
  try {
    const file = openSync(path, 'wx', OWNER_ONLY);
    writeFileSync(file, asText(holder));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** At once, so that nobody reads half of it. */
function replace(path: string, holder: LockHolder): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, asText(holder), { mode: OWNER_ONLY });
  renameSync(unfinished, path);
}

const asText = (holder: LockHolder): string => `${JSON.stringify(holder, null, 2)}\n`;

/** An unreadable lock that is seconds old is just being written: its holder counts as living. */
function readHolder(path: string): LockHolder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || isOlderThanSeconds(path, 5)) return null;
    return { pid: 0, host: '', since: '', address: null, key: null, processStart: null };
  }
}

/** A time to come counts as long ago: the clock was set back since, and nobody writes for so long. */
function isOlderThanSeconds(path: string, seconds: number): boolean {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Math.abs(Date.now() - written) > seconds * 1000;
}

/** A process of another machine can't be asked, so it counts as living. */
function mayLive(holder: LockHolder): boolean {
  if (holder.host !== hostname()) return true;
  return isAlive(holder.pid, holder.processStart);
}

function heldMessage(holder: LockHolder, path: string): string {
  const about = [
    `プロセス番号 ${holder.pid}`,
    holder.since === '' ? '開始時刻は不明' : `${localTime(holder.since)} から`,
    ...(holder.address === null ? [] : [`${holder.address} で動作中`]),
  ].join('、');
  return `台帳は別のプログラムが使っています（${about}）。${wayOut(holder, path)}`;
}

function wayOut(holder: LockHolder, path: string): string {
  if (holder.host !== hostname())
    return `${holder.host} で動いていないことを確かめたうえで、ロックファイル ${path} を削除してください。`;
  if (holder.address !== null)
    return `ブラウザで ${holder.address} を開くか、そのプログラムを終了してから、もう一度実行してください。`;
  return 'そのプログラムが終わるのを待ってから、もう一度実行してください。';
}

const localTime = (since: string): string =>
  new Date(since).toLocaleString('ja-JP', { dateStyle: 'long', timeStyle: 'medium' });
