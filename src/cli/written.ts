import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** A file could not be written where it was wanted. The message is Japanese. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';
}

/**
 * Writes a file, and the folders above it. Nobody finds half of it: neither a reader meanwhile, nor anybody after a full
 * disk or Ctrl+C.
 * @throws NotWritten
 */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const path = resolve(file);
  await orSay(file, async () => {
    await mkdir(dirname(path), { recursive: true });
    await aside(dirname(path), async (part) => {
      await writeFile(part, bytes);
      await rename(part, path);
    });
  });
}

/**
 * Writes the files of a folder, which come into it only when all of them are made.
 * @returns what lies in the folder beside them, from an earlier time or another hand
 * @throws NotWritten
 */
export async function writeFolder(
  folder: string,
  files: readonly { path: string; bytes: Uint8Array }[],
): Promise<string[]> {
  const whole = resolve(folder);
  return orSay(folder, async () => {
    await mkdir(whole, { recursive: true });
    await aside(whole, async (part) => {
      for (const { path, bytes } of files) {
        await mkdir(dirname(join(part, path)), { recursive: true });
        await writeFile(join(part, path), bytes);
      }
      for (const { path } of files) {
        await mkdir(dirname(join(whole, path)), { recursive: true });
        await rename(join(part, path), join(whole, path));
      }
    });
    const ours = new Set(files.map(({ path }) => path));
    return (await filesIn(whole)).filter((path) => !ours.has(path));
  });
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Work on what is not finished, under a name of its own beside what it will be; nothing of it stays when it is stopped. */
async function aside(folder: string, work: (part: string) => Promise<void>): Promise<void> {
  const part = join(folder, `.kakehashi-${randomUUID().slice(0, 8)}.part`);
  const sweep = (signal: NodeJS.Signals) => {
    rmSync(part, { recursive: true, force: true });
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, sweep);
  try {
    await work(part);
  } finally {
    for (const signal of SIGNALS) process.off(signal, sweep);
    await rm(part, { recursive: true, force: true });
    // Only an empty folder goes: one that was made for nothing.
    await rmdir(folder).catch(() => {});
  }
}

async function orSay<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new NotWritten(`${path} に書けませんでした。${whyNot(cause as NodeJS.ErrnoException, path)}`, {
      cause,
    });
  }
}

function whyNot({ code }: NodeJS.ErrnoException, path: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return '書き込むことが許されていません。ほかのプログラムで開いていれば閉じ、そうでなければ書き込めるフォルダーを指定してください。';
    case 'EROFS':
      return '読み取り専用の場所です。書き込めるフォルダーを指定してください。';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'ディスクの空きがありません。空きを作るか、別の場所を指定してください。';
    case 'EISDIR':
      return '同じ名前のフォルダーがあります。ファイルの名前まで指定してください。';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'フォルダーの名前のところに、同じ名前のファイルがあります。別の場所を指定してください。';
    case 'ENAMETOOLONG':
      return `名前（${basename(path).length}字）が長すぎます。短い名前を指定してください。`;
    default:
      return `理由: ${code ?? '不明'}。別の場所を指定してください。`;
  }
}
