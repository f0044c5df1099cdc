import { decodedText } from '../../formats/index.ts';
import { SupportRefused } from '../keeping/refused.ts';
import type { LineProblem } from '../search/terms.ts';
import { readWordList } from './read-list.ts';
import type { WordListKind, WordRow } from './word-list.ts';

/**
 * The rows of a file that somebody hands in, in whatever encoding a spreadsheet saved it (UTF-8, Shift_JIS, UTF-16), and
 * with their lines those that can't be taken.
 * @throws SupportRefused when it is no text
 */
export function readWordFile(
  kind: WordListKind,
  bytes: Uint8Array,
): { rows: readonly WordRow[]; problems: readonly LineProblem[] } {
  const text = decodedText(bytes)?.text ?? null;
  if (text === null) {
    throw new SupportRefused(
      '文字のファイルとして読めません。Excel のファイルは、CSV で保存し直してから選んでください。',
    );
  }
  return readWordList(kind, text);
}
