/** How well each support fits, by its position; 0 where it does not. */
export type Scores = Float32Array;

/**
 * Arrays that are not in use. A query takes and gives back a dozen of them, each with a number for every support: to make
 * them anew each time would cost more than the searching.
 */
export interface Pool {
  size: number;
  free: Scores[];
}

/** An array of zeros. */
export function take({ size, free }: Pool): Scores {
  const scores = free.pop();
  return scores === undefined ? new Float32Array(size) : scores.fill(0);
}

/** So many are kept. */
const MOST_FREE = 32;

export function giveBack({ free }: Pool, ...scores: readonly (Scores | null)[]): void {
  for (const each of scores) if (each !== null && free.length < MOST_FREE) free.push(each);
}

export function scale(scores: Scores, by: number): Scores {
  for (let at = 0; at < scores.length; at += 1) scores[at]! *= by;
  return scores;
}

/** Makes the first of several the best of them at each place, and gives the others back. */
export function best(pool: Pool, all: readonly (Scores | null)[]): Scores | null {
  const [first, ...others] = all.filter((each) => each !== null);
  if (first === undefined) return null;
  for (const other of others) {
    for (let at = 0; at < first.length; at += 1) if (other[at]! > first[at]!) first[at] = other[at]!;
    giveBack(pool, other);
  }
  return first;
}
