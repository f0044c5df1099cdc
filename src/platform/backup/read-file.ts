import { createHash, type Hash } from 'node:crypto';
import { damaged, linesOf } from './file.ts';
import {
  BackupRefused,
  type FileEnd,
  type FileHeader,
  type FileKind,
  FORMAT,
  type Manifest,
  type TableContent,
  type TableHead,
} from './format.ts';
import { contentHash, endHash } from './manifest.ts';

/** A piece of a file, in its order. Rows belong to the table that was named last. */
export type Part = { header: FileHeader } | { table: TableHead } | { rows: string[] } | { end: FileEnd };

/** So many characters of rows, or one row, make a piece. */
const PIECE = 500_000;

/**
 * Reads a file piece by piece and holds it against its hashes: only when this has ended, the file is whole.
 * @throws BackupRefused when it is damaged, cut, of another kind, or of a newer version
 */
export async function* partsOf(path: string, kind: FileKind): AsyncGenerator<Part> {
  const read = new Reading(path, kind);
  for await (const lines of linesOf(path)) {
    for (const line of lines) yield* read.take(line);
  }
  if (!read.isComplete) throw damaged(path);
}

/** Reads a whole file. @returns what it says of itself, which was found true. @throws BackupRefused */
export async function inspectFile(path: string, kind: FileKind): Promise<Manifest> {
  let manifest = {} as Manifest;
  for await (const part of partsOf(path, kind)) {
    if ('header' in part) manifest = { ...manifest, ...part.header };
    if ('end' in part) manifest = { ...manifest, ...part.end };
  }
  return manifest;
}

/** Whether the file begins like one of ours; snapshots, which are archives of a folder, don't. */
export async function isBackup(path: string): Promise<boolean> {
  try {
    for await (const [line] of linesOf(path)) return line?.toString().startsWith('{"kakehashi":') === true;
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
  }
  return false;
}

/** How far a file was read, and what was found in it so far. */
class Reading {
  isComplete = false;
  private header: FileHeader | undefined;
  private readonly found: TableContent[] = [];
  private open: (TableContent & { hash: Hash }) | undefined;
  private waiting: string[] = [];
  private waitingLength = 0;

  constructor(
    private readonly path: string,
    private readonly kind: FileKind,
  ) {}

  *take(line: Buffer): Generator<Part> {
    if (this.isComplete) throw damaged(this.path);
    if (this.header === undefined) {
      this.header = this.checkedHeader(line);
      yield { header: this.header };
    } else if (line[0] === ROW) yield* this.row(line);
    else yield* this.heading(this.parsed<TableHead | FileEnd>(line), line);
  }

  private *row(line: Buffer): Generator<Part> {
    if (this.open === undefined) throw damaged(this.path);
    this.open.hash.update(line).update('\n');
    this.open.rows += 1;
    this.waiting.push(line.toString());
    this.waitingLength += line.length;
    if (this.waitingLength >= PIECE) yield* this.handOut();
  }

  private *heading(heading: TableHead | FileEnd, line: Buffer): Generator<Part> {
    yield* this.handOut();
    if (this.open !== undefined) {
      const { hash, table, rows } = this.open;
      this.found.push({ table, rows, sha256: hash.digest('hex') });
      this.open = undefined;
    }
    if ('table' in heading) {
      const hash = createHash('sha256').update(line).update('\n');
      this.open = { table: heading.table, rows: 0, sha256: '', hash };
      yield { table: heading };
    } else yield { end: this.checkedEnd(heading) };
  }

  private *handOut(): Generator<Part> {
    if (this.waiting.length > 0) yield { rows: this.waiting };
    this.waiting = [];
    this.waitingLength = 0;
  }

  private checkedHeader(line: Buffer): FileHeader {
    const header = this.parsed<FileHeader>(line);
    if (header.kakehashi !== this.kind) throw otherKind(this.path, this.kind);
    if (header.format > FORMAT) throw newer(this.path, header);
    return header;
  }

  private checkedEnd(end: FileEnd): FileEnd {
    const agrees =
      JSON.stringify(end.tables) === JSON.stringify(this.found) &&
      end.contentHash === contentHash(this.found) &&
      end.sha256 === endHash(this.header!, end);
    if (!agrees) throw damaged(this.path);
    this.isComplete = true;
    return end;
  }

  private parsed<Line>(line: Buffer): Line {
    try {
      return JSON.parse(line.toString()) as Line;
    } catch (cause) {
      throw damaged(this.path, cause);
    }
  }
}

const ROW = '['.charCodeAt(0);

const otherKind = (path: string, kind: FileKind): BackupRefused =>
  new BackupRefused(
    kind === 'backup'
      ? `${path} は台帳の控えではありません。kakehashi backup で書いたファイルを指定してください。`
      : `${path} は公開用ファイルではありません。kakehashi publication export で書いたファイルを指定してください。`,
  );

/** The file was written by a program that knows more than this one. */
export const newer = (path: string, { program }: Pick<FileHeader, 'program'>): BackupRefused =>
  new BackupRefused(
    `${path} は、このプログラムより新しい版（${program}）で書かれています。プログラムを更新してから、もう一度実行してください。`,
  );
