import { fitted } from './fitted.ts';
import { textOf, type Word } from './word.ts';

/** A word that somebody has said the reading of. */
export interface KnownReading {
  word: string;
  /** In hiragana. */
  reading: string;
}

/** Such words by their first character, the longest first. */
export type KnownReadings = ReadonlyMap<string, readonly KnownReading[]>;

/** Of a word that is given twice, the earlier reading holds. */
export function knownReadings(given: Iterable<KnownReading>): KnownReadings {
  const readings = new Map<string, string>();
  for (const { word, reading } of given) if (!readings.has(word)) readings.set(word, reading);
  const byFirst = new Map<string, KnownReading[]>();
  for (const [word, reading] of readings) {
    const first = word.slice(0, 1);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, reading }]);
  }
  for (const each of byFirst.values()) each.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
}

/**
 * Words with the known readings in the place of the dictionary's. A known word counts where it begins and ends between
 * words: 大間 (おおま) is not in 大間違い.
 */
export function withKnown(words: readonly Word[], known: KnownReadings): readonly Word[] {
  const text = textOf(words);
  const done: Word[] = [];
  let start = 0;
  for (let at = 0; at < words.length; ) {
    const found = knownAt(words, at, text, start, known);
    const end = found?.end ?? at + 1;
    const covered = words.slice(at, end);
    done.push(...(found === null ? covered : fitted(covered, found.reading)));
    start += textOf(covered).length;
    at = end;
  }
  return done;
}

function knownAt(words: readonly Word[], at: number, text: string, start: number, known: KnownReadings) {
  for (const { word, reading } of known.get(text.slice(start, start + 1)) ?? []) {
    if (!text.startsWith(word, start)) continue;
    let length = 0;
    let end = at;
    while (length < word.length) length += words[end++]!.surface.length;
    if (length === word.length) return { end, reading };
  }
  return null;
}
