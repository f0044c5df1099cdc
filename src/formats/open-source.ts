import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { HEAD_BYTES, MAX_OFFICE_BYTES, MAX_PDF_BYTES, MAX_TEXT_BYTES } from './limits.ts';
import { readOleFile, readZipFile } from './office.ts';
import { sniff } from './sniff.ts';
import type { SourceDocument } from './source.ts';
import { readText } from './text/read-text.ts';
import { type Situation, unreadable } from './unreadable.ts';

/**
 * Reads a file of the disk as neutral lines. The kind and the size are judged from the first bytes, before the
 * whole is loaded; devices and pipes are never opened.
 * @throws {UnreadableFile} with a Japanese message, and nothing else.
 */
export async function openSource(path: string): Promise<SourceDocument> {
  const bytes = await loadFile(path).catch((error: unknown) => {
    throw error instanceof Error && 'code' in error
      ? unreadable(path, ofSystemError(String(error.code)))
      : error;
  });
  return readSource(bytes, path);
}

/**
 * Reads bytes that somebody handed in (an upload) as neutral lines.
 * @param fileName as the person knows it; it appears in messages.
 * @throws {UnreadableFile} with a Japanese message, and nothing else.
 */
export async function readSource(bytes: Uint8Array, fileName: string): Promise<SourceDocument> {
  if (bytes.byteLength === 0) throw unreadable(fileName, { why: 'empty' });
  const kind = acceptedKind(bytes.subarray(0, HEAD_BYTES), bytes.byteLength, fileName);
  switch (kind) {
    case 'text':
      return readText(bytes, fileName);
    case 'zip':
      return readZipFile(bytes, fileName);
    case 'ole':
      return readOleFile(bytes, fileName);
    case 'pdf': {
      // Loading pdf.js takes a third of a second, which a text should not pay for.
      const { readPdf } = await import('./pdf/read-pdf.ts');
      return readPdf(bytes, fileName);
    }
  }
}

const LIMITS = { pdf: MAX_PDF_BYTES, text: MAX_TEXT_BYTES, zip: MAX_OFFICE_BYTES, ole: MAX_OFFICE_BYTES };

function acceptedKind(head: Uint8Array, size: number, file: string): keyof typeof LIMITS {
  const kind = sniff(head);
  if (typeof kind === 'object') throw unreadable(file, kind);
  if (size > LIMITS[kind]) throw unreadable(file, tooLarge(size, LIMITS[kind]));
  return kind;
}

function tooLarge(size: number, limit: number): Situation {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  return { why: 'too-large', megabytes: megabytes(size), limit: megabytes(limit) };
}

async function loadFile(path: string): Promise<Uint8Array> {
  const status = await stat(path);
  if (status.isDirectory()) throw unreadable(path, { why: 'directory' });
  if (!status.isFile()) throw unreadable(path, { why: 'not-a-file' });
  if (status.size === 0) throw unreadable(path, { why: 'empty' });
  // Non-blocking, lest the file be replaced by a pipe between the two calls.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const head = await readUpTo(handle, HEAD_BYTES);
    acceptedKind(head, status.size, path);
    return await readUpTo(handle, status.size);
  } finally {
    await handle.close();
  }
}

async function readUpTo(handle: FileHandle, size: number): Promise<Uint8Array> {
  const buffer = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await handle.read(buffer, filled, size - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

function ofSystemError(code: string): Situation {
  if (
    code === 'ENOENT' ||
    code === 'ENOTDIR' ||
    code === 'ENAMETOOLONG' ||
    code === 'ERR_INVALID_ARG_VALUE'
  ) {
    return { why: 'missing' };
  }
  return code === 'EACCES' || code === 'EPERM' ? { why: 'forbidden' } : { why: 'disk', code };
}
