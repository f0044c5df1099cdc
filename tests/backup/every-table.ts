import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../src/platform/index.ts';

/** A value of each type that is easily spoilt on the way. */
const AWKWARD: Record<string, string> = {
  text: `E'"引用"\\\\n と\\n改行、\\t、\u2028、人材育成\u{2000B}🦀、カンマ,{}[]'`,
  bigint: '9007199254740993',
  integer: '-2147483648',
  boolean: 'true',
  'double precision': '(-0.1 - 0.2)::float8',
  'timestamp with time zone': "'2026-03-31 23:59:59.123456+09'",
  date: "'0044-03-15 BC'",
  jsonb: `'{"あ": [1.10, 12345678901234567890, null, "\\\\u2028\\"", {"b": {}}], "a": -0.5}'`,
  tsvector: `'''人材'':1A,2 ''it''''s'':3'`,
  'text[]': `array['a,b', '"', '', null, '{}', E'\\\\']`,
  bytea: `decode((select string_agg(lpad(to_hex(n), 2, '0'), '') from generate_series(0, 255) n), 'hex')`,
};

interface Column {
  table: string;
  column: string;
  type: string;
}

/** Tables of the program's own, found in the catalog. */
export const tablesOf = async (connection: Connection): Promise<string[]> =>
  (
    await rows<{ name: string }>(
      connection,
      sql`select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
    )
  ).map(({ name }) => name);

/** Puts a row of awkward values into every table, so that none is compared while it is empty. */
export async function fillEveryTable(connection: Connection): Promise<void> {
  const columns = await rows<Column>(
    connection,
    sql`select format('%I.%I', n.nspname, c.relname) as table, format('%I', a.attname) as column,
        format_type(a.atttypid, a.atttypmod) as type
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by 1, a.attnum`,
  );
  for (const table of new Set(columns.map((each) => each.table))) {
    const own = columns.filter((each) => each.table === table);
    const values = own.map(({ type }) => `(${AWKWARD[type]})::${type}`);
    await connection.execute(
      sql.raw(
        `insert into ${table} (${own.map(({ column }) => column).join(', ')}) values (${values.join(', ')})`,
      ),
    );
  }
  // Read as a number, and counted on.
  await connection.execute(sql`update jurisdiction set revision = 12 where revision > 1000`);
}

/** By table, the columns that both databases have, as SQL writes them: what an update of the tables leaves as it is. */
export async function commonColumns(a: Connection, b: Connection): Promise<Map<string, string[]>> {
  const [ofA, ofB] = [await columnsOf(a), await columnsOf(b)];
  return new Map(
    [...ofA].map(([table, columns]) => [table, columns.filter((each) => ofB.get(table)?.includes(each))]),
  );
}

async function columnsOf(connection: Connection): Promise<Map<string, string[]>> {
  const found = await rows<{ table: string; columns: string[] }>(
    connection,
    sql`select format('%I.%I', table_schema, table_name) as table,
        json_agg(format('%I', column_name) order by ordinal_position) as columns
      from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema') group by 1`,
  );
  return new Map(found.map(({ table, columns }) => [table, columns]));
}

/**
 * Every row of every table, as the database writes it.
 * @param only columns of tables of which not all are wanted
 */
export async function everyRow(
  connection: Connection,
  only: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const table of await tablesOf(connection)) {
    const lines = await connection.transaction(async (transaction) => {
      await transaction.execute(sql`set local timezone = 'UTC'`);
      return rows<{ line: string }>(
        transaction as Connection,
        sql.raw(`select ${rowText(only.get(table))} as line from ${table} t order by t::text collate "C"`),
      );
    });
    found.set(
      table,
      lines.map(({ line }) => line),
    );
  }
  return found;
}

const rowText = (columns: readonly string[] | undefined): string =>
  columns === undefined ? 't::text' : `row(${columns.join(', ')})::text`;
