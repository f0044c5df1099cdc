import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../database/database.ts';
import { type AuditEntry, GENESIS } from './entry.ts';

/** The number of the next entry and the hash before it. Holds the end of the log until the transaction ends. */
export async function nextInChain(
  connection: Connection,
  jurisdiction: string,
): Promise<Pick<AuditEntry, 'seq' | 'previousHash'>> {
  const [next] = await rows<Pick<AuditEntry, 'seq' | 'previousHash'>>(
    connection,
    sql`insert into audit_head (jurisdiction, seq, hash) values (${jurisdiction}, 1, ${GENESIS})
      on conflict (jurisdiction) do update set seq = audit_head.seq + 1
      returning seq, hash as "previousHash"`,
  );
  return next!;
}

/** Writes the entry and moves the end of the log to it, in one statement. */
export async function appendEntry(connection: Connection, entry: AuditEntry): Promise<void> {
  const { jurisdiction, seq, at, account, name, address, action, subject, previousHash, hash } = entry;
  await connection.execute(sql`
    with entry as (
      insert into audit_entry (jurisdiction, seq, at, account, name, address, action, subject, before, after,
        previous_hash, hash)
      values (${jurisdiction}, ${seq}, ${at}::timestamptz, ${account}, ${name}, ${address}, ${action}, ${subject},
        ${JSON.stringify(entry.before)}::jsonb, ${JSON.stringify(entry.after)}::jsonb, ${previousHash}, ${hash})
      returning jurisdiction, hash)
    update audit_head set hash = entry.hash from entry where audit_head.jurisdiction = entry.jurisdiction`);
}
