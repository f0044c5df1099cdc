import type { Connection } from '../../platform/index.ts';
import type { EditedWords } from '../finding/words.ts';
import { withNewerShipped } from './newer-shipped.ts';
import { readWordList, writeWordList } from './read-list.ts';
import { shippedWords } from './shipped.ts';
import { type EditedList, editedLists, newestWordVersion, wordListAt } from './store.ts';
import type { WordList, WordListKind, WordRow } from './word-list.ts';

/**
 * The lists that staff have edited, as files, each with what the shipped file has learnt since: who has added one word does
 * not go without those of the next version of the program.
 */
export async function editedWords(connection: Connection, jurisdiction: string): Promise<EditedWords> {
  const lists = await editedLists(connection, jurisdiction);
  const files = lists.map(async (list) => [list.kind, await contentToday(list)] as const);
  return Object.fromEntries(await Promise.all(files));
}

async function contentToday({ kind, content, shipped }: EditedList): Promise<string> {
  const newer = await shippedWords(kind);
  if (shipped === null || shipped === newer) return content;
  const rowsIn = (text: string) => readWordList(kind, text).rows;
  const rows = withNewerShipped({ shipped: rowsIn(shipped), kept: rowsIn(content) }, rowsIn(newer));
  return writeWordList(kind, rows);
}

/** The list by which the search goes today. */
export async function keptWordList(
  connection: Connection,
  jurisdiction: string,
  kind: WordListKind,
): Promise<WordList> {
  const edited = (await editedWords(connection, jurisdiction))[kind];
  return {
    ...{ kind, rows: await rowsOf(kind, edited ?? null), isShipped: edited === undefined },
    version: await newestWordVersion(connection, jurisdiction, kind),
  };
}

/** The rows of an earlier version; of version 0 those of the shipped file. `null`: there is no such version. */
export async function wordRowsAt(
  connection: Connection,
  jurisdiction: string,
  kind: WordListKind,
  version: number,
): Promise<{ rows: readonly WordRow[]; isShipped: boolean } | null> {
  const found = version === 0 ? { content: null } : await wordListAt(connection, jurisdiction, kind, version);
  if (found === null) return null;
  return { rows: await rowsOf(kind, found.content), isShipped: found.content === null };
}

const rowsOf = async (kind: WordListKind, content: string | null): Promise<readonly WordRow[]> =>
  readWordList(kind, content ?? (await shippedWords(kind))).rows;
