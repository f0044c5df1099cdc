import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Connection } from './database.ts';
import { storableJson } from './storable.ts';

/** Larger pieces make one JSON parameter of many megabytes, which costs memory and no time. */
const PIECE = 5000;

/**
 * Inserts many rows with one parameter: a statement with one placeholder per value takes longer to write than to
 * run, and more than 65,535 placeholders are refused. `onConflict` is the clause behind the insert.
 */
export async function insertRows<Table extends PgTable>(
  connection: Connection,
  table: Table,
  values: readonly Table['$inferInsert'][],
  onConflict: SQL = sql``,
): Promise<void> {
  for (let start = 0; start < values.length; start += PIECE) {
    const json = storableJson(values.slice(start, start + PIECE).map((value) => named(table, value)));
    await connection.execute(insertStatement(table, json, onConflict));
  }
}

function insertStatement(table: PgTable, json: string, onConflict: SQL): SQL {
  const name = sql.identifier(getTableName(table));
  const columns = sql.join(
    Object.values(getTableColumns(table)).map((column) => sql.identifier(column.name)),
    sql`, `,
  );
  return sql`insert into ${name} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${name}, ${json}::jsonb) ${onConflict}`;
}

/** Keys as the database names them. */
function named(table: PgTable, value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([key, column]) => [column.name, value[key] ?? null]),
  );
}
