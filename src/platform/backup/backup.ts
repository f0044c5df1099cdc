import type { Clock } from '../clock.ts';
import type { Connection, Database } from '../database/database.ts';
import type { FileKind, Manifest } from './format.ts';
import type { Excerpt } from './rows-out.ts';
import { allTables, lockTables, type Table } from './tables.ts';
import { writeFile } from './write-file.ts';

/**
 * Writes every row of every table into one file, as they stood at one moment, while others go on writing. On the
 * embedded database, which has one connection, others wait until the rows are read.
 * @throws Error the system's own, when the disk is full or the place may not be written to
 */
export const takeBackup = (database: Pick<Database, 'db'>, path: string, clock: Clock): Promise<Manifest> =>
  takeFile(database, path, { kind: 'backup', clock, excerptsOf: whole });

/** The same with a part of the rows: what `excerptsOf` names of all tables. */
export async function takeFile(
  database: Pick<Database, 'db'>,
  path: string,
  { kind, clock, excerptsOf }: { kind: FileKind; clock: Clock; excerptsOf: (tables: Table[]) => Excerpt[] },
): Promise<Manifest> {
  const tables = await allTables(database.db);
  return database.db.transaction(
    async (transaction) => {
      const connection = transaction as Connection;
      // Held before the moment is chosen: a table that is emptied by a restore meanwhile would look empty.
      await lockTables(connection, tables, 'share');
      const excerpts = excerptsOf(await allTables(connection));
      return writeFile(connection, path, { kind, excerpts, clock });
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

/** Every row inside a transaction that has the moment already. */
export async function backUp(connection: Connection, path: string, clock: Clock): Promise<Manifest> {
  return writeFile(connection, path, { kind: 'backup', excerpts: whole(await allTables(connection)), clock });
}

const whole = (tables: readonly Table[]): Excerpt[] => tables.map((table) => ({ table }));
