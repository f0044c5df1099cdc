import type { SearchIndex } from './build-index.ts';
import { gramKeys, gramNumber, pairsWith } from './gram-table.ts';
import { addUp, emptySums, holdersOf } from './postings.ts';

/** How well each support fits, by its position; 0 where it does not. */
export type Scores = Float32Array;

/** What a pair is worth that so many of all supports hold (BM25's inverse document frequency). */
const worthOf = (all: number, holders: number): number =>
  Math.log(1 + (all - holders + 0.5) / (holders + 0.5));

/** Sums of single precision that are the same but for rounding. */
const ROUNDING = 1e-4;

/**
 * Supports that hold a word of one character that stands in no title, name or keyword: where it is part of a pair.
 */
function scoresOfCharacter(index: SearchIndex, character: string): Scores | null {
  const pairs = pairsWith(index.pairs, character.charCodeAt(0));
  const sums = emptySums(index.supports.length);
  for (const pair of pairs) addUp(index.postings, pair, 1 / 255, sums);
  return pairs.length === 0 ? null : sums.weighed;
}

/**
 * Supports that hold a word: every pair of its characters, or as large a share of them, each by what it is worth, as
 * `share` asks for (words that are written wrongly, or that stand nowhere as a whole). The more is missing, the less it
 * counts. `null` where there is none.
 */
export function scoresOfWord(index: SearchIndex, word: string, share = 1): Scores | null {
  const all = index.supports.length;
  const pairs = gramKeys(word).map((key) => {
    const pair = gramNumber(index.pairs, key);
    return { pair, worth: worthOf(all, pair < 0 ? 0 : holdersOf(index.postings, pair)) };
  });
  if (word.length === 1 && pairs[0]!.pair < 0) return scoresOfCharacter(index, word);
  if (share === 1 && pairs.some(({ pair }) => pair < 0)) return null;
  const sums = emptySums(all);
  for (const { pair, worth } of pairs) if (pair >= 0) addUp(index.postings, pair, worth, sums);
  const whole = pairs.reduce((sum, { worth }) => sum + worth, 0);
  return kept(sums.weighed, sums.held, whole, share) ? sums.weighed : null;
}

/** Sets to 0 what does not hold enough. @returns whether anything is left */
function kept(weighed: Scores, held: Float32Array, whole: number, share: number): boolean {
  const least = whole * share - ROUNDING * whole;
  let isAny = false;
  for (let at = 0; at < weighed.length; at += 1) {
    if (held[at]! === 0) continue;
    if (held[at]! < least) {
      weighed[at] = 0;
      continue;
    }
    const covered = held[at]! / whole;
    weighed[at] = (weighed[at]! * covered * covered) / 255;
    isAny = true;
  }
  return isAny;
}
