import type { Connection } from '../database/database.ts';
import type { AuditEntry } from './entry.ts';
import { type AuditFilter, below, countEntries, entriesOf, isAsked } from './store.ts';

const PAGE = 50;
const PIECE = 500;

/** One page of the log, newest first; pages count from 1. */
export async function auditPage(
  connection: Connection,
  jurisdiction: string,
  filter: AuditFilter,
  page: number,
): Promise<{ rows: AuditEntry[]; total: number; pageSize: number }> {
  const where = isAsked(filter);
  const total = await countEntries(connection, jurisdiction, where);
  const asked = { where, newestFirst: true, limit: PAGE, offset: (page - 1) * PAGE };
  return { rows: await entriesOf(connection, jurisdiction, asked), total, pageSize: PAGE };
}

/** The whole log, newest first, a piece at a time: others get their turn in between. */
export async function* auditEntriesOf(
  connection: Connection,
  jurisdiction: string,
  filter: AuditFilter,
): AsyncGenerator<AuditEntry> {
  let seq = Number.MAX_SAFE_INTEGER;
  for (;;) {
    const asked = { where: below(seq, filter), newestFirst: true, limit: PIECE };
    const piece = await entriesOf(connection, jurisdiction, asked);
    yield* piece;
    if (piece.length < PIECE) return;
    seq = piece.at(-1)!.seq;
  }
}
