/** A backup can't be put in place; nothing was changed. The message says why and what to do. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

/** `backup`: every row of every table. `publication`: what is public. */
export type FileKind = 'backup' | 'publication';

/** A migration that the tables had seen, as drizzle notes it down. */
export interface AppliedMigration {
  hash: string;
  /** Milliseconds since 1970: when the migration was written. */
  createdAt: number;
}

/** The first line of a file. */
export interface FileHeader {
  kakehashi: FileKind;
  /** Of the layout of the file; 1. */
  format: number;
  /** Version of the program that wrote it. */
  program: string;
  /** ISO 8601. */
  takenAt: string;
  /** Oldest first. */
  migrations: AppliedMigration[];
}

/** Stands before the rows of a table, which are JSON arrays of the columns' values as PostgreSQL writes them. */
export interface TableHead {
  /** public.answer */
  table: string;
  columns: string[];
}

export interface TableContent {
  table: string;
  rows: number;
  /** SHA-256 of its head and its lines, hexadecimal. */
  sha256: string;
}

/** The end of the log of changes of a jurisdiction. */
export interface ChainHead {
  jurisdiction: string;
  seq: number;
  hash: string;
}

/** The last line: a file without it was cut. */
export interface FileEnd {
  tables: TableContent[];
  auditHeads: ChainHead[];
  /** SHA-256 of what the tables hold, hexadecimal: the same for the same content, whenever it was taken. */
  contentHash: string;
  /** SHA-256 of the header and all of the above, hexadecimal. */
  sha256: string;
}

/** What a file says of itself. */
export type Manifest = FileHeader & FileEnd;

export const FORMAT = 1;

export const rowsOf = ({ tables }: Pick<FileEnd, 'tables'>): number =>
  tables.reduce((sum, { rows }) => sum + rows, 0);
