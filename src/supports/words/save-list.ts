import { type Connection, recordChange, recordedWriting, recordNothing } from '../../platform/index.ts';
import { SupportRefused } from '../keeping/refused.ts';
import { type KeptBy, nowOf, type SupportRoom } from '../keeping/room.ts';
import { outrunSupports } from '../keeping/store.ts';
import { keptWordList, wordRowsAt } from './kept-list.ts';
import { writeWordList } from './read-list.ts';
import { shippedWords } from './shipped.ts';
import { holdWordList, writeWordVersion } from './store.ts';
import {
  changesNothing,
  type WordChanges,
  type WordList,
  type WordListKind,
  type WordListVia,
  type WordRow,
  wordChanges,
} from './word-list.ts';

/** What a list becomes; `isShipped`: the shipped file holds again. */
interface NewList {
  rows: readonly WordRow[];
  via: WordListVia;
  isShipped?: boolean;
}

type Who = Pick<KeptBy, 'account' | 'name'>;

/**
 * Lets a list become another one, which the search uses from its next question on. What changes nothing writes nothing.
 * @param base the version that the person saw
 * @throws SupportRefused when somebody has saved since, or `become` refuses
 */
export function saveWordList(
  room: SupportRoom,
  kind: WordListKind,
  { base, become }: { base: number; become(list: WordList, connection: Connection): Promise<NewList> },
  by: Who,
): Promise<WordChanges> {
  return recordedWriting(room.database, async (connection) => {
    await holdWordList(connection, room.jurisdiction, kind);
    const list = await keptWordList(connection, room.jurisdiction, kind);
    if (list.version !== base) {
      throw new SupportRefused(
        'ほかの人がこの一覧を変えました。今の一覧を確かめて、もう一度行ってください。まだ何も変えていません。',
      );
    }
    const next = await become(list, connection);
    const changes = wordChanges(list.rows, next.rows);
    // Going back to the shipped file is told also where it says the same: from now on it is the program that keeps it.
    const isLetGo = next.isShipped === true && !list.isShipped;
    if (changesNothing(changes) && !isLetGo) recordNothing(connection);
    else await write(connection, room, list, { ...next, changes, by });
    return changes;
  });
}

/** Takes all rows of a file in the place of the list. @throws SupportRefused when somebody has saved since */
export const takeWordFile = (
  room: SupportRoom,
  kind: WordListKind,
  { rows, base }: { rows: readonly WordRow[]; base: number },
  by: Who,
): Promise<WordChanges> =>
  saveWordList(room, kind, { base, become: async () => ({ rows, via: 'file' }) }, by);

/**
 * Back to an earlier version, or to the shipped file (version 0).
 * @throws SupportRefused when there is no such version, or somebody has saved since
 */
export const restoreWordList = (
  room: SupportRoom,
  kind: WordListKind,
  { version, base }: { version: number; base: number },
  by: Who,
): Promise<WordChanges> =>
  saveWordList(
    room,
    kind,
    {
      base,
      async become(_, connection) {
        const found = await wordRowsAt(connection, room.jurisdiction, kind, version);
        if (found === null) throw new SupportRefused('その版が見つかりません。履歴を開き直してください。');
        return { ...found, via: found.isShipped ? 'shipped' : 'earlier' };
      },
    },
    by,
  );

interface Writing extends NewList {
  changes: WordChanges;
  by: Who;
}

async function write(
  connection: Connection,
  room: SupportRoom,
  { kind, version }: WordList,
  { rows, via, isShipped = false, changes, by }: Writing,
): Promise<void> {
  const { added, changed, gone } = changes;
  await writeWordVersion(connection, room.jurisdiction, kind, {
    ...{ content: isShipped ? null : writeWordList(kind, rows), version: version + 1, via },
    ...{ rowCount: rows.length, added: added.length, changed: changed.length, gone: gone.length },
    ...{ account: by.account, name: by.name, at: nowOf(room), shipped: await shippedWords(kind) },
  });
  await outrunSupports(connection, room.jurisdiction);
  const told = (of: readonly WordRow[]) => of.map(({ cells }) => cells.join(','));
  await recordChange(connection, room.clock, {
    ...{ jurisdiction: room.jurisdiction, subject: `words/${kind}` },
    action: isShipped || via === 'earlier' ? 'support.words-restored' : 'support.words-saved',
    before: { version, rows: told([...changed.map(({ before }) => before), ...gone]) },
    after: { version: version + 1, rows: told([...changed.map(({ after }) => after), ...added]) },
  });
}
