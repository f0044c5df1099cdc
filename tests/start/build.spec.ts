import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderWith, linkPackages, put } from './folder.ts';

const SOURCES = {
  'src/cli/main.ts': `
    const commands: Record<string, () => Promise<{ say: () => Promise<string> | string }>> = {
      page: () => import('./page.ts'),
      thread: () => import('./thread.ts'),
      tag: () => import('./tag.tsx'),
    };
    const command = commands[process.argv[2] ?? ''];
    console.log(command ? await (await command()).say() : 'first');
  `,
  'src/cli/page.ts': `
    import { readFileSync } from 'node:fs';
    export const say = (): string => readFileSync(new URL('./page.md', import.meta.url), 'utf8');
  `,
  'src/cli/page.md': 'beside the source',
  'src/cli/thread.ts': `
    import { once } from 'node:events';
    import { Worker } from 'node:worker_threads';
    export const say = async (): Promise<string> =>
      String(await once(new Worker(new URL('./far.worker.ts', import.meta.url)), 'message'));
  `,
  'src/cli/far.worker.ts': `
    import { parentPort } from 'node:worker_threads';
    parentPort?.postMessage('from a thread');
  `,
  'src/cli/tag.tsx': 'export const say = (): string => String(<p>丁寧</p>);',
};

let folder: string;

const kakehashi = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(join(folder, 'bin/kakehashi'), args, { encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr };
};

beforeEach(() => {
  folder = folderWith([
    'bin',
    'scripts/build.mjs',
    'scripts/built.mjs',
    'scripts/fingerprint.mjs',
    'scripts/node-version.mjs',
  ]);
  put(folder, SOURCES);
  linkPackages(folder);
});

describe('bin/kakehashi', () => {
  it('compiles when nothing was compiled yet (npm ci --ignore-scripts)', () => {
    expect(kakehashi()).toEqual({ status: 0, stdout: 'first', stderr: '' });
    expect(readdirSync(join(folder, 'dist'))).toContain('cli.mjs');
  });

  it('compiles again when a source has changed, and when one is gone', () => {
    kakehashi();
    put(folder, { 'src/cli/main.ts': "console.log('second');" });
    expect(kakehashi().stdout).toBe('second');
    rmSync(join(folder, 'src/cli/main.ts'));
    expect(kakehashi().status).toBe(70);
  });

  it('runs what was compiled where there are no sources and no compiler', () => {
    kakehashi();
    rmSync(join(folder, 'src'), { recursive: true });
    rmSync(join(folder, 'node_modules'));
    expect(kakehashi().stdout).toBe('first');
  });

  it.each([
    ['a file beside the source', 'page', 'beside the source'],
    ['a thread of its own', 'thread', 'from a thread'],
    ['a page with tags', 'tag', '<p>丁寧</p>'],
  ])('finds %s', (_, command, said) => expect(kakehashi(command).stdout).toBe(said));

  it('says what to do when the packages are missing', () => {
    rmSync(join(folder, 'node_modules'));
    const { status, stderr } = kakehashi();
    expect(stderr).toBe('必要なパッケージがありません。このフォルダーで npm ci を実行してください。\n');
    expect(status).toBe(70);
  });

  it('says what is wrong when the sources do not compile', () => {
    put(folder, { 'src/cli/main.ts': 'const = 1;' });
    const { status, stderr } = kakehashi();
    expect(stderr).toContain('プログラムを組み立てられませんでした');
    expect(stderr).toContain('src/cli/main.ts:1');
    expect(status).toBe(70);
  });
});
