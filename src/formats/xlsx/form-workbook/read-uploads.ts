import { createHash } from 'node:crypto';
import type { ReturnedWorkbook } from './form-workbook.ts';
import { readFormWorkbook } from './read.ts';
import { archiveOfFiles, shownName, type UploadedFile, unpackUpload } from './unpack-upload.ts';
import { type UnreadableWhy, UnreadableWorkbook } from './unreadable-workbook.ts';

/** A form that came back, or why it could not be read. */
export interface ReadUpload {
  name: string;
  /** SHA-256 of its bytes, hexadecimal. */
  hash: string;
  read: ReturnedWorkbook | UnreadableWhy;
}

/** Reads an upload, file by file if it is an archive of several. Never throws for what stands in it. */
export async function* readUpload(upload: UploadedFile): AsyncGenerator<ReadUpload> {
  const files = attempt(() => unpackUpload(upload));
  if (!Array.isArray(files)) {
    yield { name: shownName(upload.name), hash: hashOf(upload.bytes), read: files };
    return;
  }
  const isArchive = files[0]?.bytes !== upload.bytes;
  for (const { name, bytes } of files) {
    const isNested = isArchive && archiveOfFiles(bytes) !== null;
    const read = isNested ? 'archive-in-archive' : await readFormWorkbook(bytes).catch(whyOf);
    yield { name, hash: hashOf(bytes), read };
  }
}

function attempt<T>(work: () => T): T | UnreadableWhy {
  try {
    return work();
  } catch (error) {
    return whyOf(error);
  }
}

function whyOf(error: unknown): UnreadableWhy {
  if (error instanceof UnreadableWorkbook) return error.why;
  throw error;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
