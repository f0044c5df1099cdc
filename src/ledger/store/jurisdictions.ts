import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../platform/index.ts';

/**
 * Makes the jurisdiction known and holds its row until the transaction ends, so that two imports of the same
 * jurisdiction come one after the other. The first jurisdiction of a ledger is the home one.
 */
export async function holdJurisdiction(
  connection: Connection,
  jurisdiction: string,
  name: string | null,
): Promise<void> {
  await connection.execute(sql`
    insert into jurisdiction (jurisdiction, name, is_home, revision)
    values (${jurisdiction}, ${name ?? jurisdiction}, not exists (select 1 from jurisdiction), 0)
    on conflict (jurisdiction) do update set name = coalesce(${name}, jurisdiction.name)`);
  await connection.execute(sql`select 1 from jurisdiction where jurisdiction = ${jurisdiction} for update`);
}

/** Counts one more change; pages that were rendered before it are old now. */
export async function bumpRevision(connection: Connection, jurisdiction: string): Promise<void> {
  await connection.execute(
    sql`update jurisdiction set revision = revision + 1 where jurisdiction = ${jurisdiction}`,
  );
}

/** Grows with every writing transaction of any jurisdiction. */
export async function readRevision(connection: Connection): Promise<number> {
  const found = await rows<{ revision: number }>(
    connection,
    sql`select coalesce(sum(revision), 0)::float8 as revision from jurisdiction`,
  );
  return found[0]?.revision ?? 0;
}

/** After all rows were replaced: pages that were rendered at the given revision must not pass for new. */
export async function outrunRevision(connection: Connection, before: number): Promise<void> {
  const missing = before + 1 - (await readRevision(connection));
  if (missing <= 0) return;
  await connection.execute(sql`update jurisdiction set revision = revision + ${missing} where is_home`);
}
