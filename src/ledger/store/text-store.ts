import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { Picture } from '../annual-report.ts';
import { texts } from '../schema.ts';
import type { TextVersion } from '../texts/text.ts';

const columns = sql`fiscal_year as "fiscalYear", slot, version, heading, paragraphs, details, state, author,
  to_char(written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "writtenAt"`;

/** The newest version of every text of the fiscal year and of those before it. */
export function textsUpTo(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<TextVersion[]> {
  return rows(
    connection,
    sql`select distinct on (fiscal_year, slot) ${columns} from written_text
      where jurisdiction = ${jurisdiction} and fiscal_year <= ${fiscalYear}
      order by fiscal_year, slot, version desc`,
  );
}

/** Every version of one text, newest first. */
export function versionsOf(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
  slot: string,
): Promise<TextVersion[]> {
  return rows(
    connection,
    sql`select ${columns} from written_text where jurisdiction = ${jurisdiction}
      and fiscal_year = ${fiscalYear} and slot = ${slot} order by version desc`,
  );
}

export async function insertText(
  connection: Connection,
  jurisdiction: string,
  version: TextVersion,
): Promise<void> {
  await insertRows(connection, texts, [{ jurisdiction, ...version }]);
}

export interface NewPicture {
  id: string;
  mediaType: string;
  width: number;
  height: number;
  bytes: Uint8Array;
  by: string;
  /** ISO 8601. */
  at: string;
}

/** The same picture twice is kept once. @returns whether it was not there yet */
export async function insertPicture(
  connection: Connection,
  jurisdiction: string,
  { id, mediaType, width, height, bytes, by, at }: NewPicture,
): Promise<boolean> {
  const base64 = Buffer.from(bytes).toString('base64');
  const added = await rows(
    connection,
    sql`insert into picture (jurisdiction, id, media_type, width, height, bytes, added_by, added_at)
    values (${jurisdiction}, ${id}, ${mediaType}, ${width}, ${height}, decode(${base64}, 'base64'), ${by}, ${at})
    on conflict do nothing returning id`,
  );
  return added.length > 0;
}

/** Pictures with their bytes in Base64, without the line breaks that the database puts in. */
export async function picturesById(
  connection: Connection,
  jurisdiction: string,
  ids: readonly string[],
): Promise<Map<string, Pick<Picture, 'mediaType' | 'bytes'>>> {
  if (ids.length === 0) return new Map();
  const found = await rows<{ id: string; mediaType: string; bytes: string }>(
    connection,
    sql`select id, media_type as "mediaType", replace(encode(bytes, 'base64'), chr(10), '') as bytes from picture
      where jurisdiction = ${jurisdiction} and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`,
  );
  return new Map(found.map(({ id, ...picture }) => [id, picture]));
}
