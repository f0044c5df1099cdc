import { compareKey } from './compare.ts';
import { normalise } from './normalise.ts';

/** The overlapping pairs of characters of a text, in order; a text of one character gives that character. */
export function bigrams(text: string): string[] {
  const characters = [...text];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => characters[i]! + character);
}

/** Dice coefficient over bigrams, 0 (nothing in common) to 1 (the same), after `normalise`. */
export function similarity(a: string, b: string): number {
  const left = bigrams(normalise(a));
  const right = bigrams(normalise(b));
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const count = counts.get(pair) ?? 0;
    if (count > 0) shared += 1;
    counts.set(pair, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

/** For a search index and for its queries: bigrams of each word of the `compareKey`, in order. */
export function bigramsForSearch(text: string): string[] {
  return compareKey(text)
    .split(/\s+/)
    .flatMap((word) => bigrams(word));
}
