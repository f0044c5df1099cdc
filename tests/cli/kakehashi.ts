import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeUpReport } from '../../bench/made-up/index.ts';

/** The program itself. */
export const program = fileURLToPath(new URL('../../bin/kakehashi', import.meta.url));

/** A folder of one's own: the database in `data`, files to be read beside it. */
export interface Place {
  folder: string;
  data: string;
  /** What the commands find around them. */
  env: Record<string, string>;
  remove(): void;
}

export function newPlace(env: Record<string, string> = {}): Place {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-cli-'));
  const data = join(folder, 'data');
  return {
    folder,
    data,
    env: { DATABASE_URL: '', KAKEHASHI_DATA: data, KAKEHASHI_SAMPLE: '0', PORT: '0', ...env },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A made-up report in the layout of the published ones. @returns its path */
export function reportIn(
  { folder }: Place,
  fiscalYear: number,
  wish: { programs?: number; seed?: number } = {},
): string {
  const file = join(folder, `report-${fiscalYear}.txt`);
  const { programs = 24, seed = 7 } = wish;
  writeFileSync(file, madeUpReport({ programs, seed, fiscalYear, prefecture: '青森県' }));
  return file;
}

/** Runs a command to its end. */
export function kakehashi({ env }: Pick<Place, 'env'>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

/** Runs a command beside what else goes on. @returns its exit status */
export function kakehashiBeside({ env }: Pick<Place, 'env'>, ...args: string[]): Promise<number | null> {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } });
  return new Promise((resolve) => child.once('exit', resolve));
}

export interface Started {
  url: string;
  pid: number;
  /** As Ctrl+C does. @returns the exit status */
  stop(): Promise<number | null>;
  /** As a power cut does. */
  kill(): Promise<void>;
}

/** `kakehashi start`, as soon as it says its address. */
export async function started({ env }: Place, ...args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [program, 'start', ...args], { env: { ...process.env, ...env } });
  const url = await addressOf(child);
  const ended = async (signal: NodeJS.Signals) => {
    const exit = once(child, 'exit');
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    else return child.exitCode;
    await exit;
    return child.exitCode;
  };
  return {
    url,
    pid: child.pid!,
    stop: () => ended('SIGINT'),
    kill: async () => {
      await ended('SIGKILL');
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /かけはしを開きました: (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout!.on('data', listen);
    child.stderr!.on('data', listen);
    child.once('exit', (status) => reject(new Error(`start ended with ${status}: ${said}`)));
  });
}

/**
 * Asks until the page holds the text: pages are kept for half a second, and a connection that the server closed while
 * a command ran is noticed only when it is used.
 */
export async function pageWith(url: string, text: string): Promise<string> {
  let page = '';
  for (let tries = 0; tries < 50; tries += 1) {
    page = await fetch(url).then((response) => response.text(), String);
    if (page.includes(text)) return page;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url}: 「${text}」がありません\n${page.slice(0, 2000)}`);
}
