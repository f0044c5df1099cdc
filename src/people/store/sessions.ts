import { type SQL, sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { Role } from '../roles.ts';
import { sessions } from '../schema.ts';
import type { OpenSession, Stage, Way } from '../steps.ts';
import { accountJson, type StoredAccount } from './accounts.ts';
import { isoTime } from './iso-time.ts';

export interface StoredSession {
  tokenHash: string;
  stage: Stage;
  via: Way;
  pendingSecret: string | null;
  seenAt: string;
  account: StoredAccount;
  /** Persons whose substitute the account is on the day asked for. */
  absent: { name: string; roles: Role[]; organisation: string | null }[];
}

/** A session is open at a moment when it was used since `idleSince` and its end has not come. */
export interface OpenAt {
  now: string;
  idleSince: string;
}

const isOpen = ({ now, idleSince }: OpenAt): SQL =>
  sql`s.expires_at > ${now}::timestamptz and s.seen_at > ${idleSince}::timestamptz`;

/** The open session of a token with everything that tells what it may, in one query. @param day ISO date */
export async function openSession(
  connection: Connection,
  jurisdiction: string,
  tokenHash: string,
  { day, ...at }: OpenAt & { day: string },
): Promise<StoredSession | null> {
  const found = await rows<StoredSession>(
    connection,
    sql`select s.token_hash as "tokenHash", s.stage, s.via, s.pending_secret as "pendingSecret",
        ${isoTime('s.seen_at')} as "seenAt", ${accountJson} as account,
        coalesce((select jsonb_agg(jsonb_build_object('name', b.name, 'roles', b.roles, 'organisation', b.organisation))
          from substitution u join account b on b.jurisdiction = u.jurisdiction and b.id = u.absent
          where u.jurisdiction = a.jurisdiction and u.substitute = a.id and u.ended_at is null
            and ${day}::date between u.from_day and u.to_day and b.state <> 'disabled'), '[]') as absent
      from session s join account a on a.jurisdiction = s.jurisdiction and a.id = s.account
      where s.jurisdiction = ${jurisdiction} and s.token_hash = ${tokenHash} and ${isOpen(at)}
        and a.state <> 'disabled'`,
  );
  return found[0] ?? null;
}

export async function insertSession(
  connection: Connection,
  row: typeof sessions.$inferInsert,
): Promise<void> {
  await insertRows(connection, sessions, [row]);
}

export async function touchSession(
  connection: Connection,
  jurisdiction: string,
  tokenHash: string,
  { now, address }: { now: string; address: string },
): Promise<void> {
  await connection.execute(sql`update session set seen_at = ${now}::timestamptz, address = ${address}
    where jurisdiction = ${jurisdiction} and token_hash = ${tokenHash}`);
}

export async function keepPendingSecret(
  connection: Connection,
  jurisdiction: string,
  tokenHash: string,
  secret: string,
): Promise<void> {
  await connection.execute(sql`update session set pending_secret = ${secret}
    where jurisdiction = ${jurisdiction} and token_hash = ${tokenHash}`);
}

/** @returns whether it was still there */
export async function deleteSession(
  connection: Connection,
  jurisdiction: string,
  tokenHash: string,
): Promise<boolean> {
  const ended = await rows(
    connection,
    sql`delete from session where jurisdiction = ${jurisdiction} and token_hash = ${tokenHash} returning 1`,
  );
  return ended.length > 0;
}

/** @returns how many ended */
export async function deleteSessionsOf(
  connection: Connection,
  jurisdiction: string,
  account: string,
  except: string | null = null,
): Promise<number> {
  const ended = await rows(
    connection,
    sql`delete from session where jurisdiction = ${jurisdiction} and account = ${account}
      and token_hash is distinct from ${except} returning 1`,
  );
  return ended.length;
}

/** @returns how many ended */
export async function deleteAllSessions(connection: Connection): Promise<number> {
  return (await rows(connection, sql`delete from session returning 1`)).length;
}

/** Sessions that are over are of no use to anybody. */
export async function deleteOldSessions(
  connection: Connection,
  jurisdiction: string,
  at: OpenAt,
): Promise<void> {
  await connection.execute(
    sql`delete from session s where s.jurisdiction = ${jurisdiction} and not (${isOpen(at)})`,
  );
}

export function sessionsOfAccount(
  connection: Connection,
  jurisdiction: string,
  account: string,
  { thisHash, ...at }: OpenAt & { thisHash: string | null },
): Promise<OpenSession[]> {
  return rows(
    connection,
    sql`select ${isoTime('s.created_at')} as "createdAt", ${isoTime('s.seen_at')} as "seenAt", s.address, s.agent,
        s.token_hash is not distinct from ${thisHash} as "isThis"
      from session s where s.jurisdiction = ${jurisdiction} and s.account = ${account} and s.stage = 'complete'
        and ${isOpen(at)} order by s.seen_at desc`,
  );
}
