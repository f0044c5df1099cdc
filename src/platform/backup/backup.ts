import type { Clock } from '../clock.ts';
import type { Connection, Database } from '../database/database.ts';
import type { Manifest } from './format.ts';
import { allTables, lockTables } from './tables.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes every row of every table into one file, as they stood at one moment, while others go on writing. On the
 * embedded database, which has one connection, others wait until the rows are read.
 * @throws Error the system's own, when the disk is full or the place may not be written to
 */
export async function takeBackup(
  database: Pick<Database, 'db'>,
  path: string,
  clock: Clock,
): Promise<Manifest> {
  const tables = await allTables(database.db);
  return database.db.transaction(
    async (transaction) => {
      const connection = transaction as Connection;
      // Held before the moment is chosen: a table that is emptied by a restore meanwhile would look empty.
      await lockTables(connection, tables, 'share');
      return backUp(connection, path, clock);
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** The same inside a transaction that has the moment already. */
export async function backUp(connection: Connection, path: string, clock: Clock): Promise<Manifest> {
  const excerpts = (await allTables(connection)).map((table) => ({ table }));
  return writeFile(connection, path, { kind: 'backup', excerpts, clock });
}
