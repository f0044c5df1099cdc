import type { Correction } from '../finding/ask.ts';
import { bestOf } from './best-of.ts';
import type { SearchIndex } from './build-index.ts';
import { corrected, NEARLY } from './correct.ts';
import { scoresOfWord } from './score-word.ts';
import { best, giveBack, type Pool, type Scores, scale, take } from './scores.ts';
import { wordsOfQuery } from './search-key.ts';
import { besidesOf, NO_TERMS, type Terms } from './terms.ts';

export interface Hits {
  /** How well each support of the index fits, by its position; 0 where it does not. Good until it is given back. */
  scores: Scores;
  /** Every support that scores holds all words, or what stands for them. */
  hasAll: boolean;
  corrections: readonly Correction[];
  /** The positions of the best, best first. */
  best(most: number): number[];
}

/** What stands for a word counts less than the word itself. */
const BESIDES = 0.5;
const CORRECTED = 0.9;
const NEARLY_HELD = 0.5;
/** Who says what it wants is not asking for its trade. */
const KNOWN_ASIDE = 0.3;

/** A word to search for, and what stands for it as well; all as they are compared. */
export interface SearchWord {
  word: string;
  besides: readonly string[];
  /** It is known how it is spelt: it is never taken for another. */
  isKnown?: true;
}

/**
 * Searches for all words of a query at once (blanks and punctuation tell them apart), each with the words that the
 * `terms` give besides; where no support has all of them, for as many as there are. A word that nothing holds is taken
 * for the word that it was probably meant for.
 */
export const search = (index: SearchIndex, query: string, terms: Terms = NO_TERMS): Hits =>
  searchWords(
    index,
    wordsOfQuery(query).map((word) => ({ word, besides: besidesOf(terms, word) })),
    'all',
    terms,
  );

/** The same for words that were read from a sentence: `any` of them adds to what fits. */
export function searchWords(
  index: SearchIndex,
  words: readonly SearchWord[],
  which: 'all' | 'any',
  terms: Terms = NO_TERMS,
): Hits {
  const corrections: Correction[] = [];
  const isMore = words.some(({ isKnown }) => !isKnown);
  const found = words.map((word) => {
    const { scores, to } = scoresWithBesides(index, word, terms);
    if (to !== null) corrections.push({ from: word.word, to });
    return word.isKnown && isMore ? scaled(scores, KNOWN_ASIDE) : scores;
  });
  const { scores, hasAll } = together(index.pool, found, which);
  const phrases = [words.map(({ word }) => word).join(''), ...corrections.map(({ to }) => to)];
  preferTitles(index, scores, phrases);
  return { scores, hasAll, corrections, best: (most) => bestOf(scores, most) };
}

/** The scores of a word; `to`: the word that was searched for in its place. */
function scoresWithBesides(
  index: SearchIndex,
  { word, besides, isKnown }: SearchWord,
  terms: Terms,
): { scores: Scores | null; to: string | null } {
  const own = word === '' ? null : scoresOfWord(index, word);
  const others = besides.map((other) => scaled(scoresOfWord(index, other), BESIDES));
  const scores = best(index.pool, [own, ...others]);
  if (scores !== null || word === '' || isKnown) return { scores, to: null };
  const to = corrected(index, word, terms.keys());
  const right = to === null ? null : scaled(scoresOfWord(index, to), CORRECTED);
  return { scores: right ?? scaled(scoresOfWord(index, word, NEARLY), NEARLY_HELD), to };
}

const scaled = (scores: Scores | null, by: number): Scores | null =>
  scores === null ? null : scale(scores, by);

/** Supports that have every word; where there is none, those that have some, the more the better. */
function together(pool: Pool, words: readonly (Scores | null)[], which: 'all' | 'any') {
  const scores = take(pool);
  const had = new Uint8Array(pool.size);
  for (const word of words) if (word !== null) addWord(word, scores, had);
  giveBack(pool, ...words);
  const hasAll = words.length > 0 && had.includes(words.length);
  if (which === 'all') preferMany(scores, had, words.length, hasAll);
  return { scores, hasAll };
}

function addWord(word: Scores, scores: Scores, had: Uint8Array): void {
  for (let at = 0; at < word.length; at += 1) {
    if (word[at] === 0) continue;
    scores[at]! += word[at]!;
    had[at]! += 1;
  }
}

function preferMany(scores: Scores, had: Uint8Array, words: number, hasAll: boolean): void {
  for (let at = 0; at < scores.length; at += 1) {
    const share = had[at]! / words;
    if (share < 1) scores[at] = hasAll ? 0 : scores[at]! * share * share;
  }
}

const LOOKED_AT = 256;

/** A title that is the query, begins with it or holds it goes before what has the same characters here and there. */
function preferTitles(index: SearchIndex, scores: Scores, phrases: readonly string[]): void {
  for (const at of bestOf(scores, LOOKED_AT)) {
    const title = index.titles[at]!;
    scores[at]! *= Math.max(...phrases.map((phrase) => preference(title, phrase)));
  }
}

function preference(title: string, phrase: string): number {
  if (phrase === '') return 1;
  if (title === phrase) return 4;
  if (title.startsWith(phrase)) return 2;
  return title.includes(phrase) ? 1.5 : 1;
}
