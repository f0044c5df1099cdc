export interface Nearest {
  /** The part of the text that is nearest to the word. */
  part: string;
  /** Letters to be changed, added or left out; two that changed places are one. */
  distance: number;
}

/**
 * The part of a text that needs the fewest changes to become a word: Sellers' algorithm, the matrix of Levenshtein in
 * which a match may begin and end anywhere in the text.
 */
export function nearestPart(word: string, text: string): Nearest {
  let before = rowOf(text.length + 1, () => ({ cost: 0, start: 0 }));
  for (const [at, cell] of before.entries()) cell.start = at;
  let beforeThat = before;
  for (let i = 1; i <= word.length; i += 1) {
    const row = rowOf(text.length + 1, () => ({ cost: i, start: 0 }));
    for (let j = 1; j <= text.length; j += 1) {
      const isSame = word[i - 1] === text[j - 1];
      let best = step(before[j - 1]!, isSame ? 0 : 1);
      best = cheaper(best, step(before[j]!, 1));
      best = cheaper(best, step(row[j - 1]!, 1));
      const isSwapped = i > 1 && j > 1 && word[i - 1] === text[j - 2] && word[i - 2] === text[j - 1];
      if (isSwapped) best = cheaper(best, step(beforeThat[j - 2]!, 1));
      row[j] = best;
    }
    beforeThat = before;
    before = row;
  }
  const end = before.reduce((best, cell, at) => (cell.cost <= before[best]!.cost ? at : best), 0);
  return { part: text.slice(before[end]!.start, end), distance: before[end]!.cost };
}

interface Cell {
  cost: number;
  start: number;
}

const rowOf = (length: number, cell: () => Cell): Cell[] => Array.from({ length }, cell);
const step = ({ cost, start }: Cell, more: number): Cell => ({ cost: cost + more, start });
const cheaper = (a: Cell, b: Cell): Cell => (b.cost < a.cost ? b : a);
