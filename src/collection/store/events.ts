import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { AnswerEvent, AnswerEventKind, AnswerKey, By, Receipt } from '../answer.ts';
import { answerEvents } from '../schema.ts';
import { isoTime } from './columns.ts';
import type { RoundKey } from './rounds.ts';

export interface StoredEvent extends Omit<AnswerEvent, 'receipt'> {
  answer: string;
  receipt: string | null;
  hash: string | null;
}

export interface NewEvent {
  kind: AnswerEventKind;
  version: number;
  at: string;
  by: By;
  note?: string | null;
  receipt?: Pick<Receipt, 'number' | 'hash'>;
}

const columns = sql`answer, kind, version, ${isoTime(sql`at`)} as at, account, name, note, receipt, hash`;

/** Oldest first. */
export const eventsOf = (
  connection: Connection,
  { jurisdiction, fiscalYear, id }: AnswerKey,
): Promise<StoredEvent[]> =>
  rows(
    connection,
    sql`select ${columns} from answer_event
      where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} and answer = ${id} order by seq`,
  );

/** Of all answers of a round, each in its order. */
export const eventsOfRound = (
  connection: Connection,
  { jurisdiction, fiscalYear }: RoundKey,
): Promise<StoredEvent[]> =>
  rows(
    connection,
    sql`select ${columns} from answer_event
      where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} order by answer, seq`,
  );

/** The next event of an answer that the transaction holds. */
export async function appendEvent(connection: Connection, key: AnswerKey, event: NewEvent): Promise<void> {
  const { jurisdiction, fiscalYear, id } = key;
  const { kind, version, at, by, note = null, receipt } = event;
  await connection.execute(sql`
    insert into answer_event (jurisdiction, fiscal_year, answer, seq, kind, version, at, account, name, note, receipt,
      hash)
    select ${jurisdiction}, ${fiscalYear}::int, ${id}, coalesce(max(seq), 0) + 1, ${kind}, ${version}::int,
      ${at}::timestamptz, ${by.account}, ${by.name}, ${note}, ${receipt?.number ?? null}, ${receipt?.hash ?? null}
    from answer_event where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} and answer = ${id}`);
}

export const insertEvents = (
  connection: Connection,
  events: readonly (typeof answerEvents.$inferInsert)[],
): Promise<void> => insertRows(connection, answerEvents, events);
