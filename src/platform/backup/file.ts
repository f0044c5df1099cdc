import {
  closeSync,
  createReadStream,
  createWriteStream,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { syncPath } from '../database/durable.ts';
import { BackupRefused } from './format.ts';

/** Only who runs the program may read it: a backup holds what no page shows. */
const PRIVATE = 0o600;
const FAST = 4;
const LINE_FEED = 0x0a;

/**
 * Writes a file of lines, compressed, under a name of its own; it gets its name when `verify` has looked at it. Nothing
 * of it stays when either fails.
 */
export async function writeVerified<Verified>(
  path: string,
  lines: AsyncIterable<string>,
  verify: (path: string) => Promise<Verified>,
): Promise<Verified> {
  const whole = resolve(path);
  mkdirSync(dirname(whole), { recursive: true });
  const unfinished = join(dirname(whole), `.${basename(whole)}.${process.pid}.unfinished`);
  try {
    const file = createWriteStream(unfinished, { mode: PRIVATE });
    await pipeline(Readable.from(lines), createGzip({ level: FAST }), file);
    syncFile(unfinished);
    const verified = await verify(unfinished);
    renameSync(unfinished, whole);
    syncPath(dirname(whole));
    return verified;
  } finally {
    rmSync(unfinished, { force: true });
  }
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * The lines of a compressed file, those of one piece at a time.
 * @throws BackupRefused when it can't be read, or is damaged
 */
export async function* linesOf(path: string): AsyncGenerator<Buffer[]> {
  let begun: Buffer[] = [];
  try {
    for await (const chunk of unpacked(path)) {
      const lines = split(chunk);
      begun.push(lines.shift()!);
      if (lines.length === 0) continue;
      const rest = lines.pop()!;
      yield [Buffer.concat(begun), ...lines];
      begun = [rest];
    }
  } catch (cause) {
    throw refusal(path, cause as NodeJS.ErrnoException);
  }
  if (begun.some(({ length }) => length > 0)) throw damaged(path);
}

async function* unpacked(path: string): AsyncGenerator<Buffer> {
  const [file, unpack] = [createReadStream(path), createGunzip()];
  file.on('error', (error) => unpack.destroy(error));
  try {
    yield* file.pipe(unpack);
  } finally {
    file.destroy();
  }
}

/** What stands between line feeds; the last of them is the beginning of a line. */
function split(chunk: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let start = 0;
  for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
    found.push(chunk.subarray(start, end));
    start = end + 1;
  }
  return [...found, chunk.subarray(start)];
}

function refusal(path: string, cause: NodeJS.ErrnoException): Error {
  switch (cause.code) {
    case 'ENOENT':
      return new BackupRefused(`${path} が見つかりません。名前を確かめてください。`, { cause });
    case 'EACCES':
    case 'EISDIR':
      return new BackupRefused(`${path} を読めません。読むことが許されたファイルか、確かめてください。`, {
        cause,
      });
    default:
      return cause.code?.startsWith('Z_') ? damaged(path, cause) : cause;
  }
}

/** The file is not as it was written. */
export const damaged = (path: string, cause?: unknown): BackupRefused =>
  new BackupRefused(
    `${path} は壊れているか、途中で切れています。台帳は元のままです。もう一度写すか、別のファイルを指定してください。`,
    { cause },
  );
