import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import { recoveryCodes } from '../schema.ts';

/** New ones in place of all that there were. */
export async function replaceCodes(
  connection: Connection,
  jurisdiction: string,
  account: string,
  hashes: readonly string[],
): Promise<void> {
  await connection.execute(
    sql`delete from recovery_code where jurisdiction = ${jurisdiction} and account = ${account}`,
  );
  const fresh = hashes.map((hash) => ({ jurisdiction, account, hash, usedAt: null }));
  await insertRows(connection, recoveryCodes, fresh);
}

/** @returns whether there was such a code that nobody had used */
export async function useCode(
  connection: Connection,
  jurisdiction: string,
  { account, hash, at }: { account: string; hash: string; at: string },
): Promise<boolean> {
  const used = await rows(
    connection,
    sql`update recovery_code set used_at = ${at}::timestamptz where jurisdiction = ${jurisdiction}
      and account = ${account} and hash = ${hash} and used_at is null returning 1`,
  );
  return used.length > 0;
}

/** How many are left. */
export async function codesLeft(
  connection: Connection,
  jurisdiction: string,
  account: string,
): Promise<number> {
  const [count] = await rows<{ left: number }>(
    connection,
    sql`select count(*)::int as left from recovery_code where jurisdiction = ${jurisdiction}
      and account = ${account} and used_at is null`,
  );
  return count?.left ?? 0;
}
