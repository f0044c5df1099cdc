import { type SQL, sql } from 'drizzle-orm';
import { type Connection, forgetMails, rows } from '../../platform/index.ts';
import type { Knowledge } from './digest.ts';
import type { Follow } from './follow.ts';
import { mailOfEnd } from './token.ts';

const isoTime = (column: string): SQL =>
  sql`to_char(${sql.identifier(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const COLUMNS = sql`id, email, query, label, rhythm, ${isoTime('created_at')} as "createdAt",
  ${isoTime('confirmed_at')} as "confirmedAt"`;

/** Two requests for one address come one after the other, until the transaction ends. */
export async function holdAddress(
  connection: Connection,
  jurisdiction: string,
  email: string,
): Promise<void> {
  await connection.execute(
    sql`select pg_advisory_xact_lock(hashtext('follow'), hashtext(${`${jurisdiction} ${email.toLowerCase()}`}))`,
  );
}

/** Of an address, however its letters were typed; confirmed or not. */
export const followsOfAddress = (
  connection: Connection,
  jurisdiction: string,
  email: string,
): Promise<Follow[]> =>
  rows<Follow>(
    connection,
    sql`select ${COLUMNS} from follow where jurisdiction = ${jurisdiction} and lower(email) = ${email.toLowerCase()}`,
  );

export async function insertFollow(
  connection: Connection,
  jurisdiction: string,
  follow: Omit<Follow, 'confirmedAt'>,
  confirmHash: string,
): Promise<void> {
  const { id, email, query, label, rhythm, createdAt } = follow;
  await connection.execute(sql`
    insert into follow (jurisdiction, id, email, query, label, rhythm, confirm_hash, created_at, told)
    values (${jurisdiction}, ${id}, ${email}, ${query}, ${label}, ${rhythm}, ${confirmHash},
      ${createdAt}::timestamptz, '{}'::jsonb)`);
}

export async function insertEnd(
  connection: Connection,
  jurisdiction: string,
  follow: string,
  hash: string,
): Promise<void> {
  await connection.execute(
    sql`insert into follow_end (jurisdiction, hash, follow) values (${jurisdiction}, ${hash}, ${follow})`,
  );
}

export async function followByConfirmation(
  connection: Connection,
  jurisdiction: string,
  confirmHash: string,
): Promise<Follow | null> {
  const [found] = await rows<Follow>(
    connection,
    sql`select ${COLUMNS} from follow where jurisdiction = ${jurisdiction} and confirm_hash = ${confirmHash}`,
  );
  return found ?? null;
}

export async function followByEnd(
  connection: Connection,
  jurisdiction: string,
  hash: string,
): Promise<Follow | null> {
  const [found] = await rows<Follow>(
    connection,
    sql`select ${COLUMNS} from follow where jurisdiction = ${jurisdiction}
      and id = (select follow from follow_end where jurisdiction = ${jurisdiction} and hash = ${hash})`,
  );
  return found ?? null;
}

/** @returns false when it was confirmed already, or is gone */
export async function confirmFollowRow(
  connection: Connection,
  jurisdiction: string,
  id: string,
  { at, day, told }: { at: string; day: string; told: Knowledge },
): Promise<boolean> {
  const changed = await rows(
    connection,
    sql`update follow set confirmed_at = ${at}::timestamptz, told_up_to = ${day}::date,
        told = ${JSON.stringify(told)}::jsonb
      where jurisdiction = ${jurisdiction} and id = ${id} and confirmed_at is null returning id`,
  );
  return changed.length > 0;
}

/** Nothing of them is kept, and no mail of theirs that waits is sent: each is named after what ends it. */
export async function deleteFollows(
  connection: Connection,
  jurisdiction: string,
  ids: readonly string[],
): Promise<void> {
  const among = sql`(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`;
  const ends = await rows<{ hash: string }>(
    connection,
    sql`delete from follow_end where jurisdiction = ${jurisdiction} and follow in ${among} returning hash`,
  );
  await forgetMails(
    connection,
    jurisdiction,
    ends.map(({ hash }) => mailOfEnd(hash)),
  );
  await connection.execute(sql`delete from follow where jurisdiction = ${jurisdiction} and id in ${among}`);
}

/** Ids of those that nobody had confirmed before a moment (ISO 8601). */
export async function unconfirmedSince(
  connection: Connection,
  jurisdiction: string,
  before: string,
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    connection,
    sql`select id from follow where jurisdiction = ${jurisdiction} and confirmed_at is null
      and created_at < ${before}::timestamptz`,
  );
  return found.map(({ id }) => id);
}

/** What a follower has been told, and up to which day (ISO date). */
export interface TellingState extends Follow {
  toldUpTo: string;
  told: Knowledge;
}

/** Confirmed ones that have not been looked at today, oldest first. */
export const followsBefore = (
  connection: Connection,
  jurisdiction: string,
  today: string,
): Promise<Pick<TellingState, 'id' | 'query' | 'rhythm' | 'toldUpTo'>[]> =>
  rows(
    connection,
    sql`select id, query, rhythm, told_up_to::text as "toldUpTo" from follow
      where jurisdiction = ${jurisdiction} and confirmed_at is not null and told_up_to < ${today}::date
      order by confirmed_at, id`,
  );

/** Holds it until the transaction ends; `null`: it has ended. */
export async function heldFollow(
  connection: Connection,
  jurisdiction: string,
  id: string,
): Promise<TellingState | null> {
  const [found] = await rows<TellingState>(
    connection,
    sql`select ${COLUMNS}, told_up_to::text as "toldUpTo", told from follow
      where jurisdiction = ${jurisdiction} and id = ${id} for update`,
  );
  return found ?? null;
}

export async function noteTold(
  connection: Connection,
  jurisdiction: string,
  id: string,
  { day, told }: { day: string; told: Knowledge },
): Promise<void> {
  await connection.execute(sql`update follow set told_up_to = ${day}::date, told = ${JSON.stringify(told)}::jsonb
    where jurisdiction = ${jurisdiction} and id = ${id}`);
}
