/** 言い換え: words for what firms want. 業種: words for what they do. */
export type WordListKind = 'terms' | 'industries';

/** How a list came to be as it is: one word in the browser, a file, back to an earlier version or to the shipped file. */
export type WordListVia = 'word' | 'file' | 'earlier' | 'shipped';

/** One row of a list, as its file has it: the word, and two cells that say what it stands for. */
export interface WordRow {
  /** By which two ways of writing a word are the same one. */
  key: string;
  cells: readonly [word: string, second: string, third: string];
}

/** A list as the search uses it. */
export interface WordList {
  kind: WordListKind;
  rows: readonly WordRow[];
  /** Grows with every saving; 0: nobody has saved anything yet. */
  version: number;
  /** The file that comes with the program holds. */
  isShipped: boolean;
}

/** What becomes of the rows when one list takes the place of another. */
export interface WordChanges {
  added: readonly WordRow[];
  changed: readonly { before: WordRow; after: WordRow }[];
  gone: readonly WordRow[];
}

/** What becomes of `before` when `after` takes its place. In which order the rows stand changes nothing. */
export function wordChanges(before: readonly WordRow[], after: readonly WordRow[]): WordChanges {
  const [old, now] = [before, after].map((rows) => new Map(rows.map((row) => [row.key, row])));
  return {
    added: after.filter(({ key }) => !old!.has(key)),
    changed: after.flatMap((row) => {
      const was = old!.get(row.key);
      return was === undefined || isSameRow(was, row) ? [] : [{ before: was, after: row }];
    }),
    gone: before.filter(({ key }) => !now!.has(key)),
  };
}

/** Whether two rows say the same of a word. */
export const isSameRow = (a: WordRow, b: WordRow): boolean =>
  a.cells.every((cell, at) => cell === b.cells[at]);

export const changesNothing = ({ added, changed, gone }: WordChanges): boolean =>
  added.length + changed.length + gone.length === 0;
