import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../platform/index.ts';

/** The file whose rows this database shows. */
export interface InPlace {
  /** ISO 8601. */
  takenAt: string;
  contentHash: string;
}

export async function publicationInPlace(connection: Connection): Promise<InPlace | null> {
  const found = await rows<InPlace>(
    connection,
    sql`select to_char(taken_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "takenAt",
        content_hash as "contentHash" from publication order by taken_at desc limit 1`,
  );
  return found[0] ?? null;
}

/** Whether people work on this database: it is the staff's, and a publication would wipe their ledger out. */
export async function isStaffSide(connection: Connection): Promise<boolean> {
  const found = await rows<{ is: boolean }>(
    connection,
    sql`select exists (select 1 from collection_round) or exists (select 1 from account where not is_sample)
      or (not exists (select 1 from publication) and exists (select 1 from document where not is_sample)) as is`,
  );
  return found[0]!.is;
}

export async function keepInPlace(
  connection: Connection,
  jurisdiction: string,
  { takenAt, contentHash }: InPlace,
  now: string,
): Promise<void> {
  await connection.execute(sql`delete from publication`);
  await connection.execute(sql`insert into publication (jurisdiction, taken_at, content_hash, taken_in_at)
    values (${jurisdiction}, ${takenAt}::timestamptz, ${contentHash}, ${now}::timestamptz)`);
}

/** The prefecture that the file is of. */
export async function homeOf(connection: Connection): Promise<string | null> {
  const found = await rows<{ code: string }>(
    connection,
    sql`select jurisdiction as code from jurisdiction order by is_home desc, jurisdiction limit 1`,
  );
  return found[0]?.code ?? null;
}
