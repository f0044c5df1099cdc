import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './program.ts';

const OPTIONS = [
  ...['--expose-gc', '--max-old-space-size=8192', '--import', new URL('compiled.mjs', import.meta.url).href],
];

/**
 * What a program of `bench/` prints as JSON, run in a process of its own, so that nothing profits from what another has
 * warmed or pays for what it holds. @param script its path below `bench/`
 */
export function measuredAlone<T>(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): T {
  const out = execFileSync(process.execPath, [...OPTIONS, join(root, 'bench', script), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out) as T;
}

/** Bytes that such a program holds, on the heap and in buffers, once everything that nobody needs is thrown away. */
export function bytesHeld(): number {
  for (let times = 0; times < 3; times += 1) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
