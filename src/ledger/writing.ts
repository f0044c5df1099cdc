import type { Connection } from '../platform/index.ts';
import type { Ledger } from './ledger.ts';
import { bumpRevision, holdJurisdiction } from './store/jurisdictions.ts';

/**
 * Writes something of a jurisdiction in one transaction that counts as one change: pages rendered before it are old,
 * and what it wrote is on the disk when it returns. Writings of one jurisdiction come one after the other.
 */
export async function inOneWriting<T>(
  ledger: Pick<Ledger, 'database'>,
  jurisdiction: string,
  write: (connection: Connection) => Promise<T>,
): Promise<T> {
  const written = await ledger.database.db.transaction(async (transaction) => {
    const connection = transaction as Connection;
    await holdJurisdiction(connection, jurisdiction, null);
    const result = await write(connection);
    await bumpRevision(connection, jurisdiction);
    return result;
  });
  await ledger.database.flush();
  return written;
}
