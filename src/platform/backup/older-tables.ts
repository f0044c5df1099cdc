import { sql } from 'drizzle-orm';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import { type Connection, rows } from '../database/database.ts';
import type { AppliedMigration, Manifest } from './format.ts';
import { newer } from './read-file.ts';
import { type Table, tableName } from './tables.ts';

/** Of this program's migrations, those that the file's tables had seen and those that they had not. */
export interface Split {
  seen: MigrationMeta[];
  unseen: MigrationMeta[];
}

/** @throws BackupRefused when the file's tables have seen a migration that this program does not have */
export function splitMigrations(path: string, manifest: Manifest, folder: string): Split {
  const known = readMigrationFiles({ migrationsFolder: folder });
  const isKnown = ({ createdAt }: AppliedMigration, at: number) => known[at]?.folderMillis === createdAt;
  if (!manifest.migrations.every(isKnown)) throw newer(path, manifest);
  const at = manifest.migrations.length;
  return { seen: known.slice(0, at), unseen: known.slice(at) };
}

/** Takes all tables away and builds them as they were after the given migrations. Nothing of it stays when it fails. */
export async function buildOlderTables(
  connection: Connection,
  tables: readonly Table[],
  seen: readonly MigrationMeta[],
): Promise<void> {
  const ours = tables.filter(({ name }) => name !== NOTES);
  if (ours.length > 0) {
    const names = ours.map(({ name }) => tableName(name));
    await connection.execute(sql`drop table ${sql.join(names, sql`, `)} cascade`);
  }
  for (const { signature } of await ownFunctions(connection)) {
    await connection.execute(sql`drop function ${sql.raw(signature)} cascade`);
  }
  await connection.execute(sql`truncate ${tableName(NOTES)}`);
  for (const migration of seen) await run(connection, migration);
}

/** Brings tables up to date, and notes it down as drizzle does. */
export async function runMigrations(connection: Connection, unseen: readonly MigrationMeta[]): Promise<void> {
  for (const migration of unseen) {
    await run(connection, migration);
    await connection.execute(sql`insert into ${tableName(NOTES)} (hash, created_at)
      values (${migration.hash}, ${migration.folderMillis})`);
  }
}

/** Where drizzle notes down what the tables have seen. */
const NOTES = 'drizzle.__drizzle_migrations';

async function run(connection: Connection, migration: MigrationMeta): Promise<void> {
  for (const statement of migration.sql) await connection.execute(sql.raw(statement));
}

/** Functions that migrations made; those of extensions are not ours. */
const ownFunctions = (connection: Connection): Promise<{ signature: string }[]> =>
  rows(
    connection,
    sql`select p.oid::regprocedure::text as signature from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
        and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')`,
  );
