import type { KeptBy, SupportRoom } from '../keeping/room.ts';
import { saveWordList } from './save-list.ts';
import { type WordOrder, withoutWord, withWord } from './with-word.ts';
import type { WordChanges, WordListKind } from './word-list.ts';

type Who = Pick<KeptBy, 'account' | 'name'>;

/**
 * Puts one word into a list, at the end or in the place of another.
 * @throws SupportRefused when the row can't be taken, the word is there already, or somebody has saved since
 */
export const saveWord = (
  room: SupportRoom,
  kind: WordListKind,
  { base, ...order }: WordOrder,
  by: Who,
): Promise<WordChanges> =>
  saveWordList(
    room,
    kind,
    { base, become: async ({ rows }) => ({ rows: withWord(kind, rows, order), via: 'word' }) },
    by,
  );

/** Takes one word out of a list. @throws SupportRefused when it is not there, or somebody has saved since */
export const removeWord = (
  room: SupportRoom,
  kind: WordListKind,
  { word, base }: { word: string; base: number },
  by: Who,
): Promise<WordChanges> =>
  saveWordList(
    room,
    kind,
    { base, become: async ({ rows }) => ({ rows: withoutWord(rows, word), via: 'word' }) },
    by,
  );
