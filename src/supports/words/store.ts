import { and, eq, sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import { wordLists, wordListVersions } from '../schema.ts';
import type { WordListKind, WordListVia } from './word-list.ts';

/** One saving of a list. */
export interface WordListVersion {
  version: number;
  /** How many rows there are since then. */
  rowCount: number;
  added: number;
  changed: number;
  gone: number;
  via: WordListVia;
  account: string | null;
  name: string;
  /** ISO 8601. */
  at: string;
}

/** A list that staff have edited. */
export interface EditedList {
  kind: WordListKind;
  /** As a file. */
  content: string;
  /** The shipped file from which it was made; `null`: not known any more. */
  shipped: string | null;
}

export const editedLists = (connection: Connection, jurisdiction: string): Promise<EditedList[]> =>
  rows<EditedList>(
    connection,
    sql`select kind, content, shipped from word_list where jurisdiction = ${jurisdiction}`,
  );

/** Newest first. */
export const wordListVersionsOf = (
  connection: Connection,
  jurisdiction: string,
  kind: WordListKind,
): Promise<WordListVersion[]> =>
  rows<WordListVersion>(
    connection,
    sql`select version, row_count as "rowCount", added, changed, gone, via, account, name,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
      from word_list_version where jurisdiction = ${jurisdiction} and kind = ${kind} order by version desc`,
  );

/** Whoever saves the same list at the same time waits until the transaction ends, and then sees its version. */
export async function holdWordList(
  connection: Connection,
  jurisdiction: string,
  kind: WordListKind,
): Promise<void> {
  await connection.execute(
    sql`select pg_advisory_xact_lock(hashtext('word_list'), hashtext(${`${jurisdiction} ${kind}`}))`,
  );
}

/** The number of the newest version; 0: nobody has saved anything. */
export async function newestWordVersion(
  connection: Connection,
  jurisdiction: string,
  kind: WordListKind,
): Promise<number> {
  const [found] = await rows<{ version: number }>(
    connection,
    sql`select coalesce(max(version), 0)::int as version from word_list_version
      where jurisdiction = ${jurisdiction} and kind = ${kind}`,
  );
  return found?.version ?? 0;
}

/** The file of a version; its `content` is `null` where the shipped one held. `null`: there is no such version. */
export async function wordListAt(
  connection: Connection,
  jurisdiction: string,
  kind: WordListKind,
  version: number,
): Promise<{ content: string | null } | null> {
  const [found] = await rows<{ content: string | null }>(
    connection,
    sql`select content from word_list_version
      where jurisdiction = ${jurisdiction} and kind = ${kind} and version = ${version}`,
  );
  return found ?? null;
}

/** Writes a list (`content: null`: the shipped file holds again) with the version that made it so. */
export async function writeWordVersion(
  connection: Connection,
  jurisdiction: string,
  kind: WordListKind,
  { content, shipped, ...version }: WordListVersion & { content: string | null; shipped: string },
): Promise<void> {
  if (content === null) {
    await connection
      .delete(wordLists)
      .where(and(eq(wordLists.jurisdiction, jurisdiction), eq(wordLists.kind, kind)));
  } else {
    const set = { content, shipped, changedAt: version.at, changedBy: version.name };
    await connection
      .insert(wordLists)
      .values({ jurisdiction, kind, ...set })
      .onConflictDoUpdate({ target: [wordLists.jurisdiction, wordLists.kind], set });
  }
  await insertRows(connection, wordListVersions, [{ jurisdiction, kind, content, ...version }]);
}
