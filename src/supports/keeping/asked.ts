import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../platform/index.ts';

/** By support, the last day on which its owner was asked to confirm it. */
export async function lastAskedOf(
  connection: Connection,
  jurisdiction: string,
): Promise<ReadonlyMap<string, string>> {
  const found = await rows<{ support: string; day: string }>(
    connection,
    sql`select support, max(asked_on)::text as day from confirmation_asked
      where jurisdiction = ${jurisdiction} group by support`,
  );
  return new Map(found.map(({ support, day }) => [support, day]));
}

/**
 * Notes that the owners of these supports are asked on a day.
 * @returns those that nobody had noted for that day before
 */
export async function noteAsked(
  connection: Connection,
  jurisdiction: string,
  supports: readonly string[],
  day: string,
): Promise<string[]> {
  const noted = await rows<{ support: string }>(
    connection,
    sql`insert into confirmation_asked (jurisdiction, support, asked_on)
      select ${jurisdiction}, id, ${day}::date
      from jsonb_array_elements_text(${JSON.stringify(supports)}::jsonb) as id
      on conflict do nothing returning support`,
  );
  return noted.map(({ support }) => support);
}
