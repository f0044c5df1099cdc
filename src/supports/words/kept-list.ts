import type { Connection } from '../../platform/index.ts';
import { readWordList } from './read-list.ts';
import { shippedWords } from './shipped.ts';
import { editedWords, newestWordVersion, wordListAt } from './store.ts';
import type { WordList, WordListKind, WordRow } from './word-list.ts';

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
