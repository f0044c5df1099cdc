import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { type Connection, rows } from './database.ts';

/** How many of the folder's migrations the database has not seen; all of them when it is empty. */
export async function pendingMigrations(
  connection: Connection,
  folder: string,
): Promise<{ pending: number; applied: number }> {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: unknown[];
  };
  const known = await rows<{ found: string | null }>(
    connection,
    sql`select to_regclass('drizzle.__drizzle_migrations')::text as found`,
  );
  if (known[0]?.found === null) return { pending: journal.entries.length, applied: 0 };
  const count = await rows<{ n: number }>(
    connection,
    sql`select count(*)::int as n from drizzle.__drizzle_migrations`,
  );
  const applied = count[0]?.n ?? 0;
  if (applied > journal.entries.length) {
    throw new Error(
      'データベースは、このプログラムより新しい版で作られています。プログラムを更新してから、もう一度実行してください。',
    );
  }
  return { pending: journal.entries.length - applied, applied };
}
