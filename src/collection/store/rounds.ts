import { type SQL, sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { Ending } from '../rollover/index.ts';
import type { Round, RoundRecord } from '../round.ts';
import { endings } from '../schema.ts';
import { isoTime } from './columns.ts';

export interface RoundKey {
  jurisdiction: string;
  fiscalYear: number;
}

/** A round with what only the room itself needs. */
export interface HeldRound extends Round {
  takenHash: string | null;
}

const columns = sql`fiscal_year as "fiscalYear", source_year as "sourceYear", state, submit_by::text as "submitBy",
  approve_by::text as "approveBy", accept_by::text as "acceptBy", threshold, opened_by as "openedBy",
  ${isoTime(sql`opened_at`)} as "openedAt", ${isoTime(sql`closed_at`)} as "closedAt", closed_by as "closedBy",
  ${isoTime(sql`taken_at`)} as "takenAt", taken_hash as "takenHash", record`;

const isRound = ({ jurisdiction, fiscalYear }: RoundKey): SQL =>
  sql`jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear}`;

/** Newest first. */
export const roundsOf = (connection: Connection, jurisdiction: string): Promise<HeldRound[]> =>
  rows(
    connection,
    sql`select ${columns} from collection_round where jurisdiction = ${jurisdiction} order by fiscal_year desc`,
  );

export async function roundOf(connection: Connection, key: RoundKey): Promise<HeldRound | null> {
  const found = await rows<HeldRound>(
    connection,
    sql`select ${columns} from collection_round where ${isRound(key)}`,
  );
  return found[0] ?? null;
}

/** The same, held until the transaction ends. */
export async function holdRound(connection: Connection, key: RoundKey): Promise<HeldRound | null> {
  const found = await rows<HeldRound>(
    connection,
    sql`select ${columns} from collection_round where ${isRound(key)} for update`,
  );
  return found[0] ?? null;
}

/** @returns false when the year has a round already */
export async function insertRound(
  connection: Connection,
  { jurisdiction, fiscalYear }: RoundKey,
  round: Pick<
    Round,
    'sourceYear' | 'submitBy' | 'approveBy' | 'acceptBy' | 'threshold' | 'openedAt' | 'openedBy'
  >,
): Promise<boolean> {
  const { sourceYear, submitBy, approveBy, acceptBy, threshold, openedAt, openedBy } = round;
  const inserted = await rows(
    connection,
    sql`insert into collection_round (jurisdiction, fiscal_year, source_year, state, submit_by, approve_by, accept_by,
        threshold, opened_at, opened_by, receipts)
      values (${jurisdiction}, ${fiscalYear}, ${sourceYear}, 'open', ${submitBy}::date, ${approveBy}::date,
        ${acceptBy}::date, ${threshold}, ${openedAt}::timestamptz, ${openedBy}, 0)
      on conflict do nothing returning fiscal_year`,
  );
  return inserted.length > 0;
}

export async function updateRound(
  connection: Connection,
  key: RoundKey,
  {
    submitBy,
    approveBy,
    acceptBy,
    threshold,
  }: Pick<Round, 'submitBy' | 'approveBy' | 'acceptBy' | 'threshold'>,
): Promise<void> {
  await connection.execute(sql`update collection_round set submit_by = ${submitBy}::date,
    approve_by = ${approveBy}::date, accept_by = ${acceptBy}::date, threshold = ${threshold} where ${isRound(key)}`);
}

/** The running number of the next receipt; whoever takes one waits for whoever took the one before. */
export async function nextReceipt(connection: Connection, key: RoundKey): Promise<number> {
  const found = await rows<{ receipts: number }>(
    connection,
    sql`update collection_round set receipts = receipts + 1 where ${isRound(key)} returning receipts`,
  );
  return found[0]!.receipts;
}

export async function markTaken(
  connection: Connection,
  key: RoundKey,
  { at, hash }: { at: string; hash: string },
): Promise<void> {
  await connection.execute(
    sql`update collection_round set taken_at = ${at}::timestamptz, taken_hash = ${hash} where ${isRound(key)}`,
  );
}

export async function markClosed(
  connection: Connection,
  key: RoundKey,
  { at, by, record }: { at: string; by: string; record: RoundRecord },
): Promise<void> {
  await connection.execute(sql`update collection_round set state = 'closed', closed_at = ${at}::timestamptz,
    closed_by = ${by}, record = ${JSON.stringify(record)}::jsonb where ${isRound(key)}`);
}

export const insertEndings = (
  connection: Connection,
  key: RoundKey,
  ended: readonly Ending[],
): Promise<void> =>
  insertRows(
    connection,
    endings,
    ended.map(({ program, name, reason }) => ({
      ...{ jurisdiction: key.jurisdiction, fiscalYear: key.fiscalYear, program, name, reason },
    })),
    sql`on conflict (jurisdiction, fiscal_year, program) do update set reason = excluded.reason`,
  );

export const endingsOf = (connection: Connection, key: RoundKey): Promise<Ending[]> =>
  rows(connection, sql`select program, name, reason from round_ending where ${isRound(key)} order by name`);
