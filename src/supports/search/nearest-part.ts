export interface Nearest {
  /** The part of the text that is nearest to the word. */
  part: string;
  /** Letters to be changed, added or left out; two that changed places are one. */
  distance: number;
}

/** A row of the matrix: what it costs to come here, and where in the text the way began. */
interface Row {
  costs: Uint16Array;
  starts: Uint16Array;
}

const rowOf = (length: number): Row => ({ costs: new Uint16Array(length), starts: new Uint16Array(length) });

/**
 * The part of a text that needs the fewest changes to become a word: Sellers' algorithm, the matrix of Levenshtein in
 * which a match may begin and end anywhere in the text. Of equals the one that ends last.
 */
export function nearestPart(word: string, text: string): Nearest {
  const width = text.length + 1;
  let [row, before, beforeThat] = [rowOf(width), rowOf(width), rowOf(width)];
  for (let at = 0; at < width; at += 1) row.starts[at] = at;
  for (let i = 1; i <= word.length; i += 1) {
    [row, before, beforeThat] = [beforeThat, row, before];
    row.costs[0] = i;
    row.starts[0] = 0;
    for (let j = 1; j < width; j += 1) {
      step(row, j, before, j - 1, word[i - 1] === text[j - 1] ? 0 : 1, true);
      step(row, j, before, j, 1, false);
      step(row, j, row, j - 1, 1, false);
      const isSwapped = i > 1 && j > 1 && word[i - 1] === text[j - 2] && word[i - 2] === text[j - 1];
      if (isSwapped) step(row, j, beforeThat, j - 2, 1, false);
    }
  }
  let end = 0;
  for (let at = 1; at < width; at += 1) if (row.costs[at]! <= row.costs[end]!) end = at;
  return { part: text.slice(row.starts[end]!, end), distance: row.costs[end]! };
}

/** Comes to `at` from another cell, where that is the first way, a cheaper one, or as cheap and begins earlier. */
function step(to: Row, at: number, from: Row, fromAt: number, cost: number, isFirst: boolean): void {
  const whole = from.costs[fromAt]! + cost;
  const isBetter =
    whole < to.costs[at]! || (whole === to.costs[at]! && from.starts[fromAt]! < to.starts[at]!);
  if (!isFirst && !isBetter) return;
  to.costs[at] = whole;
  to.starts[at] = from.starts[fromAt]!;
}
