import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../platform/index.ts';
import type { LinkState } from './check-link.ts';

/** What is known of an address that supports name. */
export interface CheckedLink extends LinkState {
  url: string;
  /** ISO 8601. */
  checkedAt: string;
  /** Since when it has failed each time; `null`: it is alive. */
  failingSince: string | null;
  /** ISO date on which its owner was asked last; `null`: not since it has failed. */
  askedOn: string | null;
}

const moment = (column: string) =>
  sql`to_char(${sql.identifier(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** All that are kept. */
export const checkedLinks = (connection: Connection, jurisdiction: string): Promise<CheckedLink[]> =>
  rows<CheckedLink>(
    connection,
    sql`select url, ${moment('checked_at')} as "checkedAt", is_alive as "isAlive", problem,
        ${moment('failing_since')} as "failingSince", asked_on::text as "askedOn"
      from link_check where jurisdiction = ${jurisdiction} order by url`,
  );

/** Notes what became of an address. One that answers again has no history of failing. */
export async function noteLink(
  connection: Connection,
  jurisdiction: string,
  url: string,
  { isAlive, problem }: LinkState,
  at: string,
): Promise<void> {
  await connection.execute(sql`
    insert into link_check as l (jurisdiction, url, checked_at, is_alive, problem, failing_since, asked_on)
    values (${jurisdiction}, ${url}, ${at}::timestamptz, ${isAlive}, ${problem},
      ${isAlive ? null : at}::timestamptz, null)
    on conflict (jurisdiction, url) do update set checked_at = excluded.checked_at, is_alive = excluded.is_alive,
      problem = excluded.problem,
      failing_since = case when excluded.is_alive then null else coalesce(l.failing_since, excluded.failing_since) end,
      asked_on = case when excluded.is_alive then null else l.asked_on end`);
}

/** Takes what another process found, where it is newer than what is kept; when owners were asked is this side's own. */
export async function takeLinks(
  connection: Connection,
  jurisdiction: string,
  links: readonly Omit<CheckedLink, 'askedOn'>[],
): Promise<number> {
  const listed = links.map(({ url, checkedAt, isAlive, problem, failingSince }) => ({
    ...{ jurisdiction, url, checked_at: checkedAt, is_alive: isAlive, problem, failing_since: failingSince },
  }));
  const taken = await rows(
    connection,
    sql`insert into link_check as l (jurisdiction, url, checked_at, is_alive, problem, failing_since)
      select jurisdiction, url, checked_at, is_alive, problem, failing_since
      from jsonb_populate_recordset(null::link_check, ${JSON.stringify(listed)}::jsonb)
      on conflict (jurisdiction, url) do update set checked_at = excluded.checked_at, is_alive = excluded.is_alive,
        problem = excluded.problem, failing_since = excluded.failing_since,
        asked_on = case when excluded.is_alive then null else l.asked_on end
      where l.checked_at < excluded.checked_at returning 1`,
  );
  return taken.length;
}

/** Forgets addresses that no support names any more. */
export async function forgetLinks(
  connection: Connection,
  jurisdiction: string,
  named: readonly string[],
): Promise<void> {
  await connection.execute(sql`delete from link_check where jurisdiction = ${jurisdiction}
    and url not in (select jsonb_array_elements_text(${JSON.stringify(named)}::jsonb))`);
}

/**
 * Notes that owners are asked about addresses on a day.
 * @returns those that nobody had noted for that day before
 */
export const noteLinksAsked = async (
  connection: Connection,
  jurisdiction: string,
  urls: readonly string[],
  day: string,
): Promise<string[]> =>
  (
    await rows<{ url: string }>(
      connection,
      sql`update link_check set asked_on = ${day}::date where jurisdiction = ${jurisdiction}
        and url in (select jsonb_array_elements_text(${JSON.stringify(urls)}::jsonb))
        and asked_on is distinct from ${day}::date returning url`,
    )
  ).map(({ url }) => url);
