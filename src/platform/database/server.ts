import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Connection, Database } from './database.ts';
import { pendingMigrations } from './migrations.ts';

// Counts and sums of 千円 stay far below 2^53; as strings they would be added by gluing.
const int8 = 20;
pg.types.setTypeParser(int8, Number);

/** Any number that all processes of this program share. */
const migrationLock = 20_061_122;

/** Opens a PostgreSQL server; of several processes that start at once, one migrates and the others wait. */
export async function openServer(url: string, options: { migrations: string }): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // Without a listener a connection lost while idle would end the process.
  pool.on('error', () => {});
  try {
    await migrateOnce(pool, options.migrations);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    db: drizzle(pool) as unknown as Connection,
    kind: 'server',
    announce: () => {},
    flush: async () => {},
    snapshot: async () => null,
    close: () => pool.end(),
  };
}

async function migrateOnce(pool: pg.Pool, folder: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const db = drizzle(client);
    const { pending } = await pendingMigrations(db as unknown as Connection, folder);
    if (pending > 0) await migrate(db, { migrationsFolder: folder });
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
  } finally {
    client.release();
  }
}
