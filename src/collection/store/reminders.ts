import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../platform/index.ts';

/** By account, the day of the last reminder of any round. */
export async function lastReminders(
  connection: Connection,
  jurisdiction: string,
): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ account: string; day: string }>(
    connection,
    sql`select account, max(day)::text as day from reminder where jurisdiction = ${jurisdiction} group by account`,
  );
  return new Map(found.map(({ account, day }) => [account, day]));
}

/** @returns false when the person was reminded on that day already */
export async function insertReminder(
  connection: Connection,
  reminder: { jurisdiction: string; account: string; day: string; fiscalYear: number; step: string },
): Promise<boolean> {
  const { jurisdiction, account, day, fiscalYear, step } = reminder;
  const inserted = await rows(
    connection,
    sql`insert into reminder (jurisdiction, account, day, fiscal_year, step)
      values (${jurisdiction}, ${account}, ${day}::date, ${fiscalYear}, ${step})
      on conflict do nothing returning account`,
  );
  return inserted.length > 0;
}
