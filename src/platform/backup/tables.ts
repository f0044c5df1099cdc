import { type SQL, sql } from 'drizzle-orm';
import { type Connection, rows } from '../database/database.ts';

/** A table as the catalog knows it. */
export interface Table {
  /** public.answer */
  name: string;
  columns: {
    name: string;
    /** As SQL writes it, with its length: numeric(10,2). */
    type: string;
    /** Numbered by a sequence. */
    isNumbered: boolean;
  }[];
  /** Columns of the primary key. */
  key: string[];
  /** Whether triggers of ours watch it. */
  isWatched: boolean;
}

/** Every table of the database but the system's own, by name. Columns that the database computes are left out. */
export function allTables(connection: Connection): Promise<Table[]> {
  return rows(
    connection,
    sql`select n.nspname || '.' || c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
          'isNumbered', pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname) is not null)
          order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
        as columns,
      coalesce((select json_agg(a.attname order by k.place) from pg_index i
        cross join unnest(i.indkey) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary), '[]') as key,
      exists (select 1 from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as "isWatched"
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
      and n.nspname not like 'pg\\_%'
    order by 1`,
  );
}

/** public.answer as SQL writes it. */
export const tableName = (name: string): SQL => sql.raw(name.split('.').map(quoted).join('.'));

/** A name of the database as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Holds all tables as they are until the transaction ends: `share` lets others read and write rows. */
export async function lockTables(
  connection: Connection,
  tables: readonly Pick<Table, 'name'>[],
  mode: 'share' | 'exclusive',
): Promise<void> {
  const names = sql.join(
    tables.map(({ name }) => tableName(name)),
    sql`, `,
  );
  await connection.execute(sql`lock table ${names} in ${sql.raw(`access ${mode}`)} mode`);
}
