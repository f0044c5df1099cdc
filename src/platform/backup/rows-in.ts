import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../database/database.ts';
import { damaged } from './file.ts';
import type { FileKind, TableHead } from './format.ts';
import { partsOf } from './read-file.ts';
import { quoted, type Table, tableName } from './tables.ts';

/**
 * Puts the rows of a file into empty tables.
 * @throws BackupRefused when the file is not whole, or speaks of other tables or columns than these
 */
export async function rowsIn(
  connection: Connection,
  path: string,
  kind: FileKind,
  tables: readonly Table[],
): Promise<void> {
  let insert: ((lines: readonly string[]) => Promise<void>) | undefined;
  for await (const part of partsOf(path, kind)) {
    if ('table' in part) insert = insertInto(connection, path, tables, part.table);
    if ('rows' in part) await insert!(part.rows);
  }
  await continueNumbers(connection, tables);
}

function insertInto(connection: Connection, path: string, tables: readonly Table[], head: TableHead) {
  const table = tables.find(({ name }) => name === head.table);
  const types = new Map(table?.columns.map(({ name, type }) => [name, type]));
  if (table === undefined || head.columns.some((name) => !types.has(name))) throw damaged(path);
  const columns = sql.raw(head.columns.map(quoted).join(', '));
  const values = sql.raw(head.columns.map((name, at) => `(e ->> ${at})::${types.get(name)}`).join(', '));
  return async (lines: readonly string[]): Promise<void> => {
    await connection.execute(sql`insert into ${tableName(table.name)} (${columns}) overriding system value
      select ${values} from jsonb_array_elements(${`[${lines.join(',')}]`}::jsonb) e`);
  };
}

/** A sequence goes on behind the highest number that was put in. */
async function continueNumbers(connection: Connection, tables: readonly Table[]): Promise<void> {
  for (const { name, columns } of tables) {
    for (const column of columns.filter(({ isNumbered }) => isNumbered)) {
      const quotedName = name.split('.').map(quoted).join('.');
      await rows(
        connection,
        sql`select setval(pg_get_serial_sequence(${quotedName}, ${column.name}), max(${sql.raw(quoted(column.name))}))
          from ${tableName(name)} having count(*) > 0`,
      );
    }
  }
}
