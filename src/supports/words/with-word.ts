import { toCsv } from '../../formats/index.ts';
import { SupportRefused } from '../keeping/refused.ts';
import { readWordList, wordColumns } from './read-list.ts';
import type { WordListKind, WordRow } from './word-list.ts';

export interface WordOrder {
  /** As the row is to be. */
  cells: WordRow['cells'];
  /** The word that it takes the place of, as the list has it; `null`: it is a new one. */
  instead: string | null;
  /** The version of the list that the person saw. */
  base: number;
}

/**
 * The rows with one more at the end, or with one in the place of another.
 * @throws SupportRefused when the row can't be taken, or the word is there already
 */
export function withWord(
  kind: WordListKind,
  rows: readonly WordRow[],
  { cells, instead }: Omit<WordOrder, 'base'>,
): WordRow[] {
  const row = soundRow(kind, cells);
  const at = instead === null ? rows.length : placeOf(rows, instead);
  const other = rows.find(({ key }, place) => key === row.key && place !== at);
  if (other !== undefined) {
    throw new SupportRefused(
      `「${other.cells[0]}」は、もう一覧にあります。一覧でその言葉を選んで、直してください。`,
    );
  }
  return rows.toSpliced(at, 1, row);
}

/** The rows without a word. @throws SupportRefused when it is not there */
export const withoutWord = (rows: readonly WordRow[], word: string): WordRow[] =>
  rows.toSpliced(placeOf(rows, word), 1);

function placeOf(rows: readonly WordRow[], word: string): number {
  const at = rows.findIndex(({ cells }) => cells[0] === word);
  if (at < 0) throw new SupportRefused(`「${word}」は一覧にありません。一覧を開き直してください。`);
  return at;
}

/** One row, read as a file of one row would be: what holds for files holds here. */
function soundRow(kind: WordListKind, cells: WordRow['cells']): WordRow {
  const { rows, problems } = readWordList(kind, toCsv(wordColumns(kind), [{ key: '', cells }]));
  const [row] = rows;
  if (row !== undefined && problems.length === 0) return row;
  // A row of which nothing is written is no row.
  throw new SupportRefused(problems[0]?.message ?? 'ことばが書かれていません。');
}
