import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import type { Connection, Database } from './database.ts';
import { pendingMigrations } from './migrations.ts';
import { DatabaseUnreachable } from './unreachable.ts';

// Counts and sums of 千円 stay far below 2^53; as strings they would be added by gluing.
const int8 = 20;
pg.types.setTypeParser(int8, Number);

/** Any number that all processes of this program share. */
const migrationLock = 20_061_122;

/** How long a server may take to answer before it counts as unreachable, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Opens a PostgreSQL server; of several processes that start at once, one migrates and the others wait.
 * @throws DatabaseUnreachable
 */
export async function openServer(url: string, options: { migrations: string }): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: PATIENCE });
  // Without a listener a lost connection would end the process: one that rests speaks through the pool, one that is
  // in use for itself. Whoever uses it is told by his query.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
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
  const client = await connected(pool);
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

async function connected(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    throw new DatabaseUnreachable(
      `DATABASE_URL の PostgreSQL サーバーにつなげません: ${reason(cause as NodeJS.ErrnoException, pool.options)}`,
      { cause },
    );
  }
}

function reason({ code, message }: NodeJS.ErrnoException, options: pg.PoolOptions): string {
  const { host, port, user, database } = new pg.Client(options);
  switch (code) {
    case 'ECONNREFUSED':
      return `${host} の ${port} 番では、何も待ち受けていません。サーバーが動いているか、ホストと番号が正しいか確かめてください。`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `ホスト ${host} が見つかりません。名前が正しいか、ネットワークにつながっているか確かめてください。`;
    case '28P01':
    case '28000':
      return `利用者 ${user} では入れません。利用者の名前とパスワードを確かめてください。`;
    case '3D000':
      return `データベース ${database} がありません。createdb ${database} で作るか、名前を確かめてください。`;
    default:
      return `${message}（${host} の ${port} 番）`;
  }
}
