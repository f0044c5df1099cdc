import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeUpReport } from './made-up/index.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));
const peakMemory = new URL('./peak-memory.mjs', import.meta.url).href;

const R2 = join(root, '../shared/seeds/annual-report-r2.txt');

/** A folder that is gone when the work is done. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The published report of 令和2年度 where it is, else a made-up one of the same size. */
export function report(folder: string): { file: string; name: string } {
  if (existsSync(R2)) return { file: R2, name: 'the report of R2' };
  const file = join(folder, 'report.txt');
  writeFileSync(file, madeUpReport({ programs: 480, seed: 1, fiscalYear: 2020, prefecture: '潮見県' }));
  return { file, name: 'a made-up report of 480 programs' };
}

/** Runs to the end without looking at the output. @throws when the program fails */
export function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
}

const withPeak = (file: string) => ({ ...process.env, BENCH_PEAK_FILE: file });
const bytesIn = (file: string): number => Number(readFileSync(file, 'utf8'));

/** Peak memory in bytes of a command that ends by itself. */
export function peakOf(folder: string, args: readonly string[]): number {
  const file = join(folder, 'peak');
  spawnSync(process.execPath, ['--import', peakMemory, join(root, 'bin/kakehashi'), ...args], {
    stdio: 'ignore',
    env: withPeak(file),
  });
  return bytesIn(file);
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export interface Running {
  url: string;
  /** Bytes of memory that it holds after throwing away what nobody needs. */
  held(): Promise<number>;
  /** Ends it. @returns its peak memory in bytes */
  stop(): Promise<number>;
}

/** `kakehashi start` on an empty folder, with the sample ledger, or as the environment says, as soon as it answers. */
export async function startServer(
  folder: string,
  env: Record<string, string> = { DATABASE_URL: '', KAKEHASHI_DATA: join(folder, 'data') },
  side: 'public' | null = null,
): Promise<Running> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const file = join(folder, 'peak');

  const args = ['start', ...(side === null ? [] : ['--side', side])];
  const child = spawn(process.execPath, ['--import', peakMemory, join(root, 'bin/kakehashi'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...withPeak(file), ...env, PORT: String(port) },
  });
  await answers(url, child);
  return {
    url,
    async held() {
      rmSync(`${file}.held`, { force: true });
      child.kill('SIGUSR2');
      while (!existsSync(`${file}.held`)) await new Promise((resolve) => setTimeout(resolve, 50));
      return bytesIn(`${file}.held`);
    },
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      return bytesIn(file);
    },
  };
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const until = performance.now() + 120_000;
  while (performance.now() < until && child.exitCode === null) {
    const there = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill('SIGKILL');
  throw new Error(`the server did not answer at ${url}`);
}
