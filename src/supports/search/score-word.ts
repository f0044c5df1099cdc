import type { SearchIndex } from './build-index.ts';
import { gramKeys, gramNumber, pairsWith } from './gram-table.ts';
import { addUp, holdersOf, type Sums } from './postings.ts';
import { giveBack, type Scores, scale, take } from './scores.ts';

/** What a pair is worth that so many of all supports hold (BM25's inverse document frequency). */
const worthOf = (all: number, holders: number): number =>
  Math.log(1 + (all - holders + 0.5) / (holders + 0.5));

/** The same, as a share of what the rarest word is worth: whatever the number of supports, a word counts up to 1. */
const rarityOf = (all: number, holders: number): number => worthOf(all, holders) / worthOf(all, 1);

/** Sums of single precision that are the same but for rounding. */
const ROUNDING = 1e-4;

/**
 * Supports that hold a word: every pair of its characters, or as large a share of them, each by what it is worth, as
 * `share` asks for (words that are written wrongly, or that stand nowhere as a whole). The rarer the word, the better the
 * place where it stands and the less of it is missing, the more it counts, up to 1. `null` where there is none.
 */
export function scoresOfWord(index: SearchIndex, word: string, share = 1): Scores | null {
  const all = index.supports.length;
  const keys = gramKeys(word);
  const pairs = keys.map((key) => {
    const pair = gramNumber(index.pairs, key);
    return { pair, worth: worthOf(all, pair < 0 ? 0 : holdersOf(index.postings, pair)) };
  });
  if (word.length === 1 && pairs[0]!.pair < 0) return scoresOfCharacter(index, word);
  if (share === 1 && pairs.some(({ pair }) => pair < 0)) return null;
  const sums = { held: take(index.pool), weighed: take(index.pool) };
  for (const { pair, worth } of pairs) if (pair >= 0) addUp(index.postings, pair, worth, sums);
  const whole = pairs.reduce((sum, { worth }) => sum + worth, 0);
  const holders = keep(sums, whole, share);
  giveBack(index.pool, sums.held, holders === 0 ? sums.weighed : null);
  return holders === 0 ? null : scale(sums.weighed, rarityOf(all, holders) / (255 * whole));
}

/** A word of one character that stands in no title, name or keyword: where it is part of a pair. */
function scoresOfCharacter(index: SearchIndex, character: string): Scores | null {
  const pairs = pairsWith(index.pairs, character.charCodeAt(0));
  if (pairs.length === 0) return null;
  const sums = { held: take(index.pool), weighed: take(index.pool) };
  for (const pair of pairs) addUp(index.postings, pair, A_LITTLE, sums);
  giveBack(index.pool, sums.held);
  return scale(sums.weighed, 1 / 255);
}
const A_LITTLE = 0.1;

/** Sets to 0 what does not hold enough, and the others by how much they hold. @returns how many are left */
function keep({ weighed, held }: Sums, whole: number, share: number): number {
  const least = whole * share - ROUNDING * whole;
  let count = 0;
  for (let at = 0; at < weighed.length; at += 1) {
    if (held[at]! === 0) continue;
    if (held[at]! < least) {
      weighed[at] = 0;
      continue;
    }
    const covered = held[at]! / whole;
    weighed[at]! *= covered * covered;
    count += 1;
  }
  return count;
}

/**
 * How much of a text each support echoes, up to 1: every pair of the text that it holds, by what the pair is worth.
 * Whole sentences lean a little towards supports that speak as they do.
 */
export function echoesOf(index: SearchIndex, text: string): Scores {
  const all = index.supports.length;
  const sums = { held: take(index.pool), weighed: take(index.pool) };
  let whole = 0;
  for (const key of new Set(text.split(/\s+/).flatMap(gramKeys))) {
    const pair = gramNumber(index.pairs, key);
    const holders = pair < 0 ? 0 : holdersOf(index.postings, pair);
    if (holders === 0 || holders > all * MOST_HOLD) continue;
    const worth = worthOf(all, holders) ** 2;
    whole += worth;
    addUp(index.postings, pair, worth, sums);
  }
  giveBack(index.pool, sums.held);
  return whole === 0 ? sums.weighed : scale(sums.weighed, 1 / (255 * whole));
}
/** What so large a share of all supports holds tells nothing: 「した」. */
const MOST_HOLD = 0.3;
