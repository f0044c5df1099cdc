import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { ReportContent } from '../content.ts';
import { editions } from '../schema.ts';
import type { Waiver } from './waiver.ts';

export interface YearKey {
  jurisdiction: string;
  fiscalYear: number;
}

export interface EditionKey extends YearKey {
  number: number;
}

export interface StoredEdition {
  number: number;
  publishedBy: string;
  /** ISO 8601. */
  publishedAt: string;
  waivers: Waiver[];
  contentHash: string;
  content: ReportContent;
}

export type EditionRow = Omit<StoredEdition, 'content'> & {
  corrections: number;
  /** ISO date that the edition bears. */
  date: string;
};

export interface FileRow {
  number: number;
  name: string;
  mediaType: string;
  /** SHA-256, hexadecimal. */
  hash: string;
  size: number;
}

const isoTime = (column: string) =>
  sql`to_char(${sql.identifier(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const ofYear = ({ jurisdiction, fiscalYear }: YearKey) =>
  sql`jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear}`;
const columns = sql`number, published_by as "publishedBy", ${isoTime('published_at')} as "publishedAt", waivers,
  content_hash as "contentHash"`;

/** Oldest first, without what they print. */
export function editionRows(connection: Connection, year: YearKey): Promise<EditionRow[]> {
  return rows(
    connection,
    sql`select ${columns}, jsonb_array_length(content -> 'corrections') as corrections,
        content -> 'edition' ->> 'date' as date
      from edition where ${ofYear(year)} order by number`,
  );
}

/** One edition with what it prints; the latest when no number is given. */
export async function readEdition(
  connection: Connection,
  year: YearKey,
  number: number | null = null,
): Promise<StoredEdition | null> {
  const found = await rows<StoredEdition>(
    connection,
    sql`select ${columns}, content from edition where ${ofYear(year)}
      and (${number}::int is null or number = ${number}::int) order by number desc limit 1`,
  );
  return found[0] ?? null;
}

export async function insertEdition(
  connection: Connection,
  year: YearKey,
  edition: StoredEdition,
): Promise<void> {
  await insertRows(connection, editions, [{ ...year, ...edition }]);
}

export function fileRows(connection: Connection, year: YearKey): Promise<FileRow[]> {
  return rows(
    connection,
    sql`select number, name, media_type as "mediaType", hash, octet_length(bytes) as size from edition_file
      where ${ofYear(year)} order by number, name`,
  );
}

export interface FileToKeep {
  name: string;
  mediaType: string;
  hash: string;
  bytes: Uint8Array;
  by: string;
  /** ISO 8601. */
  at: string;
}

/** @returns whether it was kept; not when the edition has a file of this name already. */
export async function insertFile(
  connection: Connection,
  { jurisdiction, fiscalYear, number }: EditionKey,
  { name, mediaType, hash, bytes, by, at }: FileToKeep,
): Promise<boolean> {
  const base64 = Buffer.from(bytes).toString('base64');
  const kept = await rows(
    connection,
    sql`insert into edition_file (jurisdiction, fiscal_year, number, name, media_type, hash, bytes, added_by, added_at)
      values (${jurisdiction}, ${fiscalYear}, ${number}, ${name}, ${mediaType}, ${hash},
        decode(${base64}, 'base64'), ${by}, ${at})
      on conflict do nothing returning name`,
  );
  return kept.length > 0;
}

export async function readFile(
  connection: Connection,
  { number, ...year }: EditionKey,
  name: string,
): Promise<{ mediaType: string; hash: string; bytes: Uint8Array } | null> {
  const found = await rows<{ mediaType: string; hash: string; base64: string }>(
    connection,
    sql`select media_type as "mediaType", hash, encode(bytes, 'base64') as base64 from edition_file
      where ${ofYear(year)} and number = ${number} and name = ${name}`,
  );
  return found.map(({ base64, ...file }) => ({ ...file, bytes: Buffer.from(base64, 'base64') }))[0] ?? null;
}

/** Whether anything was written since the given revision. */
export async function isRevision(connection: Connection, revision: number): Promise<boolean> {
  const found = await rows<{ revision: number }>(
    connection,
    sql`select coalesce(sum(revision), 0)::float8 as revision from jurisdiction`,
  );
  return found[0]?.revision === revision;
}
