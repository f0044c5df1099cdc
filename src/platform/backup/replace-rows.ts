import type { Connection } from '../database/database.ts';
import type { FileKind } from './format.ts';
import { emptyTables } from './restore.ts';
import { rowsIn } from './rows-in.ts';
import { allTables, lockTables } from './tables.ts';

/**
 * Empties some tables and fills those of them that a file may bring; everybody else waits for the end of the
 * transaction. A file that speaks of any other table is refused.
 * @throws BackupRefused
 */
export async function replaceRows(
  connection: Connection,
  path: string,
  kind: FileKind,
  { emptied, filled }: { emptied: readonly string[]; filled: readonly string[] },
): Promise<void> {
  const tables = await allTables(connection);
  const named = (names: readonly string[]) => tables.filter(({ name }) => names.includes(name));
  await lockTables(connection, named([...emptied, ...filled]), 'exclusive');
  await emptyTables(connection, named([...emptied, ...filled]));
  await rowsIn(connection, path, kind, named(filled));
}
