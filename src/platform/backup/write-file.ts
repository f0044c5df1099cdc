import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Clock } from '../clock.ts';
import { type Connection, rows } from '../database/database.ts';
import { projectFolder } from '../project.ts';
import { writeVerified } from './file.ts';
import {
  type AppliedMigration,
  type ChainHead,
  type FileHeader,
  type FileKind,
  FORMAT,
  type Manifest,
  type TableContent,
} from './format.ts';
import { contentHash, endHash } from './manifest.ts';
import { inspectFile } from './read-file.ts';
import { type Excerpt, rowsOut, writePlainly } from './rows-out.ts';

/**
 * Writes rows of tables into one file, opens it again and holds it against its hashes before it gets its name. What is
 * written is one moment only inside a transaction that sees one.
 * @throws Error the system's own, when the disk is full or the place may not be written to
 */
export const writeFile = (
  connection: Connection,
  path: string,
  content: { kind: FileKind; excerpts: readonly Excerpt[]; clock: Clock },
): Promise<Manifest> =>
  writeVerified(path, linesOfFile(connection, content), (unfinished) =>
    inspectFile(unfinished, content.kind),
  );

async function* linesOfFile(
  connection: Connection,
  { kind, excerpts, clock }: { kind: FileKind; excerpts: readonly Excerpt[]; clock: Clock },
): AsyncGenerator<string> {
  await writePlainly(connection);
  const header: FileHeader = {
    ...{ kakehashi: kind, format: FORMAT, program: programVersion(), takenAt: clock.now().toISOString() },
    migrations: await appliedMigrations(connection),
  };
  yield `${JSON.stringify(header)}\n`;
  const tables: TableContent[] = [];
  for (const excerpt of excerpts) tables.push(yield* rowsOut(connection, excerpt));
  const auditHeads = kind === 'backup' ? await chainHeads(connection) : [];
  const end = { tables, auditHeads, contentHash: contentHash(tables) };
  yield `${JSON.stringify({ ...end, sha256: endHash(header, end) })}\n`;
}

/** Of this program, as package.json says. */
function programVersion(): string {
  const text = readFileSync(join(projectFolder(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** What the tables have seen, oldest first. */
export const appliedMigrations = (connection: Connection): Promise<AppliedMigration[]> =>
  rows(
    connection,
    sql`select hash, created_at::float8 as "createdAt" from drizzle.__drizzle_migrations order by id`,
  );

const chainHeads = (connection: Connection): Promise<ChainHead[]> =>
  rows(connection, sql`select jurisdiction, seq::float8 as seq, hash from audit_head order by 1`);
