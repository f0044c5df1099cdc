import { type Connection, changedNothing, recordedWriting } from '../platform/index.ts';
import type { Ledger } from './ledger.ts';
import { bumpRevision, holdJurisdiction } from './store/jurisdictions.ts';

/**
 * Writes something of a jurisdiction in one transaction that counts as one change: pages rendered before it are old,
 * and what it wrote is on the disk when it returns. Writings of one jurisdiction come one after the other. `write`
 * tells the log what it changed (`recordChange`), or that it changed nothing (`recordNothing`).
 * @throws NothingRecorded when it does neither
 */
export const inOneWriting = <T>(
  { database }: Pick<Ledger, 'database'>,
  jurisdiction: string,
  write: (connection: Connection) => Promise<T>,
): Promise<T> =>
  recordedWriting(database, async (connection) => {
    await holdJurisdiction(connection, jurisdiction, null);
    const result = await write(connection);
    if (!changedNothing(connection)) await bumpRevision(connection, jurisdiction);
    return result;
  });
