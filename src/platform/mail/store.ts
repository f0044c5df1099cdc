import { type SQL, sql } from 'drizzle-orm';
import { type Connection, rows } from '../database/database.ts';

export interface NewMail {
  jurisdiction: string;
  id: string;
  account: string | null;
  to: string;
  subject: string;
  body: string;
  headers: Record<string, string> | null;
  isPrivate: boolean;
  /** ISO 8601. */
  createdAt: string;
}

export async function insertMail(connection: Connection, mail: NewMail): Promise<void> {
  const { jurisdiction, id, account, to, subject, body, isPrivate, createdAt } = mail;
  const headers = mail.headers === null ? null : JSON.stringify(mail.headers);
  await connection.execute(sql`
    insert into mail (jurisdiction, id, account, recipient, subject, body, headers, is_private, state, attempts,
      created_at)
    values (${jurisdiction}, ${id}, ${account}, ${to}, ${subject}, ${body}, ${headers}::jsonb, ${isPrivate}, 'waiting',
      0, ${createdAt}::timestamptz)`);
}

/** A mail with what became of it. */
export interface StoredMail {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  headers: Record<string, string> | null;
  isPrivate: boolean;
  state: 'waiting' | 'sent' | 'kept' | 'failed';
  createdAt: string;
  sentAt: string | null;
  lastError: string | null;
}

export async function mailById(
  connection: Connection,
  jurisdiction: string,
  id: string,
): Promise<StoredMail | null> {
  const [found] = await rows<StoredMail>(
    connection,
    sql`select ${COLUMNS} from mail where jurisdiction = ${jurisdiction} and id = ${id}`,
  );
  return found ?? null;
}

const PAGE = 50;

/** Newest first; pages count from 1. Private mails are on their way to nobody's eyes but their reader's. */
export async function mailPage(
  connection: Connection,
  jurisdiction: string,
  page: number,
): Promise<{ rows: StoredMail[]; total: number; pageSize: number }> {
  const [count] = await rows<{ n: number }>(
    connection,
    sql`select count(*)::int as n from mail where jurisdiction = ${jurisdiction} and ${IS_SHOWN}`,
  );
  const found = await rows<StoredMail>(
    connection,
    sql`select ${COLUMNS} from mail where jurisdiction = ${jurisdiction} and ${IS_SHOWN}
      order by created_at desc, id limit ${PAGE} offset ${(page - 1) * PAGE}`,
  );
  return { rows: found, total: count!.n, pageSize: PAGE };
}

export interface MailKey {
  jurisdiction: string;
  id: string;
}

/** Only a mail that waits changes: what was sent stays sent. */
export async function settleMail(
  connection: Connection,
  mail: MailKey,
  settled: { state: 'sent'; at: string } | { state: 'kept' },
): Promise<void> {
  const at = settled.state === 'sent' ? sql`${settled.at}::timestamptz` : sql`null`;
  const attempts = settled.state === 'sent' ? 1 : 0;
  await connection.execute(sql`update mail set state = ${settled.state}, sent_at = ${at}, last_error = null,
    attempts = attempts + ${attempts} where ${isWaiting(mail)}`);
}

export async function noteMailError(
  connection: Connection,
  mail: MailKey,
  { error, isOver }: { error: string; isOver: boolean },
): Promise<void> {
  await connection.execute(sql`update mail set state = ${isOver ? 'failed' : 'waiting'}, last_error = ${error},
    attempts = attempts + 1 where ${isWaiting(mail)}`);
}

/** Nothing of these mails is kept; those that wait are not sent. */
export async function forgetMails(
  connection: Connection,
  jurisdiction: string,
  ids: readonly string[],
): Promise<void> {
  await connection.execute(sql`delete from mail where jurisdiction = ${jurisdiction}
    and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`);
}

/** Forgets private mails that were written before a moment (ISO 8601), whatever became of them. @returns how many */
export async function forgetPrivateMails(
  connection: Connection,
  jurisdiction: string,
  before: string,
): Promise<number> {
  const forgotten = await rows(
    connection,
    sql`delete from mail where jurisdiction = ${jurisdiction} and is_private and created_at < ${before}::timestamptz
      returning id`,
  );
  return forgotten.length;
}

const isWaiting = ({ jurisdiction, id }: MailKey): SQL =>
  sql`jurisdiction = ${jurisdiction} and id = ${id} and state = 'waiting'`;

const isoTime = (column: string): SQL =>
  sql`to_char(${sql.identifier(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** While no mail server is set, a private one can be read by nobody but who runs the program. */
const IS_SHOWN = sql`(not is_private or state = 'kept')`;

const COLUMNS = sql`id, recipient, subject, body, headers, is_private as "isPrivate", state, ${isoTime('created_at')} as "createdAt",
  ${isoTime('sent_at')} as "sentAt", last_error as "lastError"`;
