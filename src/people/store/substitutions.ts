import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import { substitutions } from '../schema.ts';
import { accountJson, type StoredAccount } from './accounts.ts';

export interface StoredSubstitution {
  id: string;
  absent: StoredAccount;
  substitute: StoredAccount;
  fromDay: string;
  toDay: string;
}

/** Those that last until the day or longer, or begin later; of one person, absent or standing in, when named. */
export function substitutionsSince(
  connection: Connection,
  jurisdiction: string,
  day: string,
  account: string | null,
): Promise<StoredSubstitution[]> {
  const person = (column: string) => sql`(select ${accountJson} from account a
    where a.jurisdiction = u.jurisdiction and a.id = ${sql.raw(column)})`;
  return rows(
    connection,
    sql`select u.id, ${person('u.absent')} as absent, ${person('u.substitute')} as substitute,
        u.from_day::text as "fromDay", u.to_day::text as "toDay"
      from substitution u where u.jurisdiction = ${jurisdiction} and u.ended_at is null and u.to_day >= ${day}::date
        and (${account}::text is null or ${account}::text in (u.absent, u.substitute))
      order by u.from_day, u.id`,
  );
}

export async function insertSubstitution(
  connection: Connection,
  row: typeof substitutions.$inferInsert,
): Promise<void> {
  await insertRows(connection, substitutions, [row]);
}

/** @returns whether it was still in force */
export async function endSubstitution(
  connection: Connection,
  jurisdiction: string,
  id: string,
  at: string,
): Promise<boolean> {
  const ended = await rows(
    connection,
    sql`update substitution set ended_at = ${at}::timestamptz where jurisdiction = ${jurisdiction} and id = ${id}
      and ended_at is null returning 1`,
  );
  return ended.length > 0;
}
