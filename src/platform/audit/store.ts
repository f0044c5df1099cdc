import { type SQL, sql } from 'drizzle-orm';
import { type Connection, rows } from '../database/database.ts';
import { type AuditEntry, GENESIS } from './entry.ts';

/** The number of the next entry and the hash before it. Holds the end of the log until the transaction ends. */
export async function nextInChain(
  connection: Connection,
  jurisdiction: string,
): Promise<Pick<AuditEntry, 'seq' | 'previousHash'>> {
  const [next] = await rows<Pick<AuditEntry, 'seq' | 'previousHash'>>(
    connection,
    sql`insert into audit_head (jurisdiction, seq, hash) values (${jurisdiction}, 1, ${GENESIS})
      on conflict (jurisdiction) do update set seq = audit_head.seq + 1
      returning seq, hash as "previousHash"`,
  );
  return next!;
}

/** Writes the entry and moves the end of the log to it, in one statement. */
export async function appendEntry(connection: Connection, entry: AuditEntry): Promise<void> {
  const { jurisdiction, seq, at, account, name, address, action, subject, previousHash, hash } = entry;
  await connection.execute(sql`
    with entry as (
      insert into audit_entry (jurisdiction, seq, at, account, name, address, action, subject, before, after,
        previous_hash, hash)
      values (${jurisdiction}, ${seq}, ${at}::timestamptz, ${account}, ${name}, ${address}, ${action}, ${subject},
        ${JSON.stringify(entry.before)}::jsonb, ${JSON.stringify(entry.after)}::jsonb, ${previousHash}, ${hash})
      returning jurisdiction, hash)
    update audit_head set hash = entry.hash from entry where audit_head.jurisdiction = entry.jurisdiction`);
}

/** Where the log ends: what its head says, and the number of the last entry that is there. */
export interface LogEnd {
  /** `null`: there is no head. */
  head: { seq: number; hash: string } | null;
  /** 0: there is no entry. */
  last: number;
}

export async function endOfLog(connection: Connection, jurisdiction: string): Promise<LogEnd> {
  const [found] = await rows<LogEnd>(
    connection,
    sql`select
      (select json_build_object('seq', seq, 'hash', hash) from audit_head where jurisdiction = ${jurisdiction}) as head,
      (select coalesce(max(seq), 0) from audit_entry where jurisdiction = ${jurisdiction}) as last`,
  );
  return found!;
}

/** Which entries are asked for. */
export interface AuditFilter {
  /** In what was changed, how, by whom, and in what stood there before and after. */
  text?: string | undefined;
  account?: string | undefined;
  action?: string | undefined;
  /** ISO dates in Japan, both included. */
  fromDay?: string | undefined;
  toDay?: string | undefined;
}

/** Entries in the order of the log or, newest first, against it. */
export function entriesOf(
  connection: Connection,
  jurisdiction: string,
  { where, newestFirst = false, limit, offset = 0 }: EntriesAsked,
): Promise<AuditEntry[]> {
  return rows(
    connection,
    sql`select ${COLUMNS} from audit_entry where jurisdiction = ${jurisdiction} and ${where}
      order by seq ${newestFirst ? sql`desc` : sql`asc`} limit ${limit} offset ${offset}`,
  );
}

interface EntriesAsked {
  where: SQL;
  newestFirst?: boolean;
  limit: number;
  offset?: number;
}

export async function countEntries(
  connection: Connection,
  jurisdiction: string,
  where: SQL,
): Promise<number> {
  const [found] = await rows<{ n: number }>(
    connection,
    sql`select count(*)::int as n from audit_entry where jurisdiction = ${jurisdiction} and ${where}`,
  );
  return found!.n;
}

export async function actionsOf(connection: Connection, jurisdiction: string): Promise<string[]> {
  const found = await rows<{ action: string }>(
    connection,
    sql`select distinct action from audit_entry where jurisdiction = ${jurisdiction} order by action`,
  );
  return found.map(({ action }) => action);
}

export const behind = (seq: number, last: number): SQL => sql`seq > ${seq} and seq <= ${last}`;

export const below = (seq: number, filter: AuditFilter): SQL => sql`seq < ${seq} and ${isAsked(filter)}`;

export const isAsked = (filter: AuditFilter): SQL => sql.join([...conditionsOf(filter)], sql` and `);

function* conditionsOf({ text, account, action, fromDay, toDay }: AuditFilter): Generator<SQL> {
  yield sql`true`;
  if (text) {
    const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    yield sql`concat_ws(' ', action, subject, name, before, after) ilike ${like}`;
  }
  if (account) yield sql`account = ${account}`;
  if (action) yield sql`action = ${action}`;
  if (fromDay) yield sql`at >= ${startOfDay(fromDay)}`;
  if (toDay) yield sql`at < ${startOfDay(toDay)} + interval '1 day'`;
}

const startOfDay = (day: string): SQL => sql`${`${day}T00:00:00+09:00`}::timestamptz`;

/** The moment to the microsecond, so that one that was moved by less than the log writes is seen too. */
const COLUMNS = sql`jurisdiction, seq, regexp_replace(
    to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '000Z$', 'Z') as at,
  account, name, address, action, subject, before, after, previous_hash as "previousHash", hash`;
