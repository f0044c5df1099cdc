import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../database/database.ts';
import type { TableContent, TableHead } from './format.ts';
import { quoted, type Table } from './tables.ts';

/** Rows of one table that go into a file: all of them, and as they are, where nothing else is said. */
export interface Excerpt {
  table: Table;
  /** A condition in SQL. */
  where?: string;
  /** SQL that stands in the place of a column's value. */
  instead?: Readonly<Record<string, string>>;
}

/** So much is asked of the database at once, in characters; a single row may be longer. */
const PIECE = 500_000;
const MOST_ROWS = 5_000;

/** Values are written alike whatever the server or the session is set to; rows come in the same order everywhere. */
export async function writePlainly(connection: Connection): Promise<void> {
  for (const setting of [
    "datestyle = 'ISO, YMD'",
    "intervalstyle = 'postgres'",
    "timezone = 'UTC'",
    'extra_float_digits = 1',
    "bytea_output = 'hex'",
  ]) {
    await connection.execute(sql.raw(`set local ${setting}`));
  }
}

/**
 * The rows of a table as lines, some at a time: however large the table is, only a piece of it is in memory. To be
 * read inside a transaction.
 * @returns what was read
 */
export async function* rowsOut(
  connection: Connection,
  excerpt: Excerpt,
): AsyncGenerator<string, TableContent> {
  const { name, columns } = excerpt.table;
  const head: TableHead = { table: name, columns: columns.map((column) => column.name) };
  const first = `${JSON.stringify(head)}\n`;
  const hash = createHash('sha256').update(first);
  yield first;
  let count = 0;
  for await (const lines of pieces(connection, excerpt)) {
    const text = `${lines.join('\n')}\n`;
    hash.update(text);
    count += lines.length;
    yield text;
  }
  return { table: name, rows: count, sha256: hash.digest('hex') };
}

/** How many rows are asked next follows from how long the last ones were, so that one with a file comes alone. */
async function* pieces(connection: Connection, excerpt: Excerpt): AsyncGenerator<string[]> {
  await connection.execute(sql.raw(`declare outgoing no scroll cursor for ${selectLines(excerpt)}`));
  const holdsFiles = excerpt.table.columns.some(({ type }) => type === 'bytea');
  let wanted = 1;
  for (;;) {
    const found = await rows<{ line: string }>(connection, sql.raw(`fetch ${wanted} from outgoing`));
    if (found.length === 0) break;
    yield found.map(({ line }) => line);
    const length = found.reduce((sum, { line }) => sum + line.length, 0) / found.length;
    if (!holdsFiles) wanted = Math.min(wanted * 4, MOST_ROWS, Math.max(1, Math.floor(PIECE / length)));
  }
  await connection.execute(sql.raw('close outgoing'));
}

function selectLines({ table, where = 'true', instead = {} }: Excerpt): string {
  const values = table.columns.map(({ name }) => `(${instead[name] ?? `t.${quoted(name)}`})::text`);
  const order = table.key.map((name) => `t.${quoted(name)}::text collate "C"`);
  return `select json_build_array(${values.join(', ')})::text as line
    from ${table.name.split('.').map(quoted).join('.')} t where ${where}
    ${order.length === 0 ? '' : `order by ${order.join(', ')}`}`;
}
