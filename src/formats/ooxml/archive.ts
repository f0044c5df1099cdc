import { inflateRawSync } from 'node:zlib';
import { MAX_ARCHIVE_FILES, MAX_UNPACKED_BYTES } from '../limits.ts';
import { directoryOf, type Member } from './directory.ts';

/** Why an archive is not opened. */
export class ArchiveError extends Error {
  constructor(readonly why: 'broken' | 'encrypted' | 'too-large') {
    super(why);
  }
}

/** A zip archive whose files are unpacked one by one as they are asked for, within one limit for all. */
export interface Archive {
  names: string[];
  /** `null` when there is no such file. @throws {ArchiveError} */
  read(name: string): Uint8Array | null;
  /** As UTF-8 (or UTF-16 with its mark), as XML parts are written. `null` when there is no such file. */
  text(name: string): string | null;
}

/**
 * Opens a zip archive. What the archive says of its sizes is not believed: unpacking stops at the limit, so that a
 * bomb costs no more than a large document.
 * @param limit what all files that are asked for may come to, in bytes
 * @param mostRatio how many times its packed size a file may be
 * @throws {ArchiveError}
 */
export function openArchive(
  bytes: Uint8Array,
  limit = MAX_UNPACKED_BYTES,
  mostRatio = Number.POSITIVE_INFINITY,
): Archive {
  const members = directoryOf(bytes);
  if (!members) throw new ArchiveError('broken');
  if (members.size > MAX_ARCHIVE_FILES) throw new ArchiveError('too-large');
  let left = limit;
  const unpacked = new Map<string, Uint8Array>();
  const read = (name: string): Uint8Array | null => {
    const known = unpacked.get(name);
    const member = members.get(name);
    if (known || !member) return known ?? null;
    const content = unpack(bytes, member, { left, mostRatio });
    left -= content.byteLength;
    unpacked.set(name, content);
    return content;
  };
  return { names: [...members.keys()], read, text: (name) => textOf(read(name)) };
}

const STORED = 0;
const DEFLATED = 8;

/** Below this size (in bytes) a blank page packs as well as any bomb. */
const SMALL = 1024 * 1024;

function unpack(
  bytes: Uint8Array,
  { method, packed, isEncrypted }: Member,
  { left, mostRatio }: { left: number; mostRatio: number },
): Uint8Array {
  if (isEncrypted) throw new ArchiveError('encrypted');
  const [from, to] = packed(bytes) ?? [0, -1];
  if (to < from || to > bytes.byteLength) throw new ArchiveError('broken');
  const content = bytes.subarray(from, to);
  const limit = Math.min(left, Math.max(SMALL, content.byteLength * mostRatio));
  if (method !== STORED && method !== DEFLATED) throw new ArchiveError('broken');
  if (method === STORED && content.byteLength > limit) throw new ArchiveError('too-large');
  return method === STORED ? content : inflate(content, limit);
}

function inflate(content: Uint8Array, limit: number): Uint8Array {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    const isBomb = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ArchiveError(isBomb ? 'too-large' : 'broken');
  }
}

function textOf(bytes: Uint8Array | null): string | null {
  if (!bytes) return null;
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
