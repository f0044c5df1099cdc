import { and, eq, sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { EditedWords } from '../finding/words.ts';
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

/** The lists that staff have edited, as files. */
export async function editedWords(connection: Connection, jurisdiction: string): Promise<EditedWords> {
  const kept = await rows<{ kind: WordListKind; content: string }>(
    connection,
    sql`select kind, content from word_list where jurisdiction = ${jurisdiction}`,
  );
  return Object.fromEntries(kept.map(({ kind, content }) => [kind, content]));
}

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
  { content, ...version }: WordListVersion & { content: string | null },
): Promise<void> {
  if (content === null) {
    await connection
      .delete(wordLists)
      .where(and(eq(wordLists.jurisdiction, jurisdiction), eq(wordLists.kind, kind)));
  } else {
    const set = { content, changedAt: version.at, changedBy: version.name };
    await connection
      .insert(wordLists)
      .values({ jurisdiction, kind, ...set })
      .onConflictDoUpdate({ target: [wordLists.jurisdiction, wordLists.kind], set });
  }
  await insertRows(connection, wordListVersions, [{ jurisdiction, kind, content, ...version }]);
}
