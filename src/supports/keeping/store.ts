import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import { supports, supportVersions } from '../schema.ts';
import type { Support } from '../support.ts';
import type { KeptSupport, SupportField, SupportState, Via } from './kept.ts';
import { type Approval, publicSince } from './public-since.ts';
import { shownOn } from './shown.ts';

/** One saving or step of a support. */
export interface SupportVersion {
  version: number;
  state: SupportState;
  changed: Partial<Record<SupportField, unknown>>;
  note: string | null;
  account: string | null;
  name: string;
  /** ISO 8601. */
  at: string;
  via: Via;
}

const columns = sql`id, owner, state, version, working, published, publish_on::text as "publishOn",
  confirmed_on::text as "confirmedOn", edited,
  to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt", changed_by as "changedBy"`;

/** All that are kept, or those of some organisations, by title. */
export function keptSupports(
  connection: Connection,
  jurisdiction: string,
  owners?: readonly string[],
): Promise<KeptSupport[]> {
  const own =
    owners === undefined
      ? sql``
      : sql`and owner in (select jsonb_array_elements_text(${JSON.stringify(owners)}::jsonb))`;
  return rows<KeptSupport>(
    connection,
    sql`select ${columns} from support where jurisdiction = ${jurisdiction} ${own} order by working->>'title', id`,
  );
}

/** The one of that number, held until the transaction ends where that is asked. */
export async function keptSupport(
  connection: Connection,
  jurisdiction: string,
  id: string,
  hold: 'hold' | 'look' = 'look',
): Promise<KeptSupport | null> {
  const found = await rows<KeptSupport>(
    connection,
    sql`select ${columns} from support where jurisdiction = ${jurisdiction} and id = ${id}
      ${hold === 'hold' ? sql`for update` : sql``}`,
  );
  return found[0] ?? null;
}

/** Those of these numbers that are kept. Held, they are so in one order, and nobody waits in a circle. */
export const supportsNumbered = (
  connection: Connection,
  jurisdiction: string,
  ids: readonly string[],
  hold: 'hold' | 'look' = 'look',
): Promise<KeptSupport[]> =>
  rows<KeptSupport>(
    connection,
    sql`select ${columns} from support where jurisdiction = ${jurisdiction}
      and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)) order by id ${hold === 'hold' ? sql`for update` : sql``}`,
  );

/** What the public sees on a day (ISO date). */
export async function publicSupports(
  connection: Connection,
  jurisdiction: string,
  today: string,
): Promise<Support[]> {
  const kept = await keptSupports(connection, jurisdiction);
  return kept.flatMap((each) => shownOn(each, today) ?? []);
}

/**
 * Since when each has been public as it stands, by id (ISO 8601). That an owner confirms a support is no news of it.
 * @param today ISO date
 */
export async function publicMoments(
  connection: Connection,
  jurisdiction: string,
  today: string,
): Promise<ReadonlyMap<string, string>> {
  const approvals = await rows<{ support: string; approvals: Approval[] }>(
    connection,
    sql`select support, json_agg(json_build_object('version', version,
        'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) as approvals
      from (select support, version, at, state, changed,
          lag(state) over (partition by support order by version) as before
        from support_version where jurisdiction = ${jurisdiction}) v
      where state = 'approved' and (before is distinct from 'approved' or changed - 'confirmedOn' <> '{}'::jsonb)
      group by support`,
  );
  const bySupport = new Map(approvals.map((each) => [each.support, each.approvals]));
  const kept = await keptSupports(connection, jurisdiction);
  return new Map(kept.map((each) => [each.id, publicSince(each, bySupport.get(each.id) ?? [], today)]));
}
/** What a version says besides how the support stands after it. */
export type VersionSaid = Omit<SupportVersion, 'version' | 'state' | 'at' | 'name'>;

/** Writes a support as it is now, with the version that made it so. */
export async function writeSupport(
  connection: Connection,
  jurisdiction: string,
  kept: KeptSupport,
  said: VersionSaid,
): Promise<void> {
  await connection
    .insert(supports)
    .values({ jurisdiction, ...kept, edited: [...kept.edited] })
    .onConflictDoUpdate({
      target: [supports.jurisdiction, supports.id],
      set: { ...kept, edited: [...kept.edited] },
    });
  await insertRows(connection, supportVersions, [versionOf(jurisdiction, kept, said)]);
  await outrunSupports(connection, jurisdiction);
}

/** Writes many at once: those that are not there yet (a number that somebody else has just taken fails), and the others. */
export async function writeSupports(
  connection: Connection,
  jurisdiction: string,
  written: readonly { kept: KeptSupport; said: VersionSaid; isNew: boolean }[],
): Promise<void> {
  const rowsOf = (isNew: boolean) =>
    written
      .filter((each) => each.isNew === isNew)
      .map(({ kept }) => ({ jurisdiction, ...kept, edited: [...kept.edited] }));
  await insertRows(connection, supports, rowsOf(true));
  await insertRows(
    connection,
    supports,
    rowsOf(false),
    sql`on conflict (jurisdiction, id) do update set state = excluded.state, version = excluded.version,
      working = excluded.working, published = excluded.published, publish_on = excluded.publish_on,
      confirmed_on = excluded.confirmed_on, changed_at = excluded.changed_at, changed_by = excluded.changed_by`,
  );
  const versions = written.map(({ kept, said }) => versionOf(jurisdiction, kept, said));
  await insertRows(connection, supportVersions, versions);
  await outrunSupports(connection, jurisdiction);
}

const versionOf = (jurisdiction: string, kept: KeptSupport, said: VersionSaid) => ({
  ...{ jurisdiction, support: kept.id, version: kept.version, state: kept.state },
  ...{ at: kept.changedAt, name: kept.changedBy, ...said },
});

/** Newest first. */
export const versionsOf = (
  connection: Connection,
  jurisdiction: string,
  support: string,
): Promise<SupportVersion[]> =>
  rows<SupportVersion>(
    connection,
    sql`select version, state, changed, note, account, name, via,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
      from support_version where jurisdiction = ${jurisdiction} and support = ${support} order by version desc`,
  );

/** Grows with whatever changes what firms find. */
export async function supportRevision(connection: Connection, jurisdiction: string): Promise<number> {
  const found = await rows<{ revision: number }>(
    connection,
    sql`select revision from support_revision where jurisdiction = ${jurisdiction}`,
  );
  return found[0]?.revision ?? 0;
}

export async function outrunSupports(connection: Connection, jurisdiction: string): Promise<void> {
  await connection.execute(sql`insert into support_revision (jurisdiction, revision) values (${jurisdiction}, 1)
    on conflict (jurisdiction) do update set revision = support_revision.revision + 1`);
}

/** s1, s2, …: shorter than what anybody would make up, and read out on the telephone. */
export async function nextNumber(connection: Connection, jurisdiction: string): Promise<string> {
  const [found] = await rows<{ last: number }>(
    connection,
    sql`select coalesce(max(substring(id from 2)::int), 0) as last from support
      where jurisdiction = ${jurisdiction} and id ~ '^s[0-9]{1,8}$'`,
  );
  return `s${(found?.last ?? 0) + 1}`;
}
