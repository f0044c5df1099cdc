import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import { identities } from '../schema.ts';

/** Who somebody is at a provider. */
export interface IdentityKey {
  issuer: string;
  subject: string;
}

/** @returns id of the account to which this person was linked */
export async function linkedAccount(
  connection: Connection,
  jurisdiction: string,
  { issuer, subject }: IdentityKey,
): Promise<string | null> {
  const found = await rows<{ account: string }>(
    connection,
    sql`select account from identity where jurisdiction = ${jurisdiction} and issuer = ${issuer}
      and subject = ${subject}`,
  );
  return found[0]?.account ?? null;
}

export async function linkIdentity(
  connection: Connection,
  row: typeof identities.$inferInsert,
): Promise<void> {
  await insertRows(connection, identities, [row], sql`on conflict do nothing`);
}
