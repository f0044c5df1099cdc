import { bigramsForSearch } from '../values/index.ts';
import { mended } from './names.ts';

/**
 * Search words in PostgreSQL's own notation (`tsvector`, `tsquery`), made here so that both databases find the same
 * whatever their dictionaries are. Jurisdiction and kind are words too: the index then never visits other
 * prefectures' entries.
 */

/** The pairs of characters by which a text is found; known slips of the pen are mended. */
export const pairsForSearch = (text: string): string[] => bigramsForSearch(mended(text));

/** Texts one after another; between two of them no phrase can match. */
export function searchVector(texts: readonly string[], marks: readonly string[] = []): string {
  const words: string[] = marks.map(quoted);
  let position = 1;
  for (const text of texts) {
    for (const pair of pairsForSearch(text)) {
      // The position of a word in a tsvector ends at 16383.
      if (position > 16_000) return words.join(' ');
      words.push(`${quoted(pair)}:${position}`);
      position += 1;
    }
    position += 2;
  }
  return words.join(' ');
}

/** Every word of the text as a phrase of bigrams, all of them needed; `null` when nothing is left to look for. */
export function searchQuery(text: string, marks: readonly string[] = []): string | null {
  const phrases = text
    .split(/[\s\u3000]+/)
    .map((word) => pairsForSearch(word).map(quotedPrefixIfSingle).join(' <-> '))
    .filter((phrase) => phrase !== '');
  return phrases.length === 0
    ? null
    : [...marks.map(quoted), ...phrases.map((each) => `(${each})`)].join(' & ');
}

/** Any pair of characters of the text; `null` for less than two pairs, which would find everything. */
export function anyPairQuery(text: string): string | null {
  const pairs = pairsForSearch(text).filter((pair) => [...pair].length === 2);
  return pairs.length < 2 ? null : [...new Set(pairs)].map(quoted).join(' | ');
}

export const jurisdictionMark = (jurisdiction: string) => `@${jurisdiction}`;
export const kindMark = (kind: string) => `#${kind}`;

/** A single character is no pair: it is looked for as the beginning of one. */
function quotedPrefixIfSingle(pair: string): string {
  return [...pair].length === 1 ? `${quoted(pair)}:*` : quoted(pair);
}

const quoted = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
