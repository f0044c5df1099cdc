import { compareKey } from '../../values/index.ts';
import { foldKana } from '../search/search-key.ts';

/** A phrase of a dictionary where it stands in a text. */
export interface Found<T> {
  entry: T;
  at: number;
  end: number;
}

/** 「人…足りな」: so many characters may stand in the place of the dots, within one clause. */
const ROOM = 8;
const DOTS = '…';

interface Phrase<T> {
  length: number;
  entry: T;
  key: string;
  /** Where it is more than its key: it leaves room, or must stand by itself. */
  pattern: RegExp | null;
  /** As it is written: a short katakana word is none when it is written in hiragana (ママ, そのまま). */
  asWritten: RegExp | null;
}

/** A dictionary, by the first character of its phrases, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Makes a dictionary of what has a word each. */
export function phrasesOf<T extends { word: string }>(entries: Iterable<T>): Phrases<T> {
  const phrases = new Map<string, Phrase<T>[]>();
  for (const entry of entries) {
    const key = entry.word
      .split(DOTS)
      .map((part) => foldKana(compareKey(part)))
      .join(DOTS);
    const phrase = {
      ...{ length: key.replaceAll(DOTS, '').length, entry, key },
      pattern: key.includes(DOTS) || /^[a-z0-9]+$/.test(key) ? patternOf(key) : null,
      asWritten: asWritten(compareKey(entry.word)),
    };
    phrases.set(key[0]!, [...(phrases.get(key[0]!) ?? []), phrase]);
  }
  for (const [first, some] of phrases)
    phrases.set(
      first,
      some.toSorted((a, b) => b.length - a.length),
    );
  return phrases;
}

/** Latin words stand by themselves: IT is not in SITE. */
function patternOf(key: string): RegExp {
  const parts = key.split(DOTS).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const source = parts.join(`[^|]{0,${ROOM}}?`);
  return new RegExp(/^[a-z0-9]+$/.test(key) ? `(?<![a-z])${source}(?![a-z])` : source, 'y');
}

/** Katakana words of up to three letters stand by themselves: ベア is not in ベアリング. */
const asWritten = (word: string): RegExp | null =>
  /^[ァ-ヶー]{1,3}$/.test(word) ? new RegExp(`(?<![ァ-ヶー])${word}(?![ァ-ヶー])`, 'y') : null;

/**
 * All phrases in a clause (its `compareKey`), from the left, at each place the longest; none begins within another, but
 * where one leaves room: 「取引先からCO2を減…」 speaks of CO2, too.
 */
export function phrasesIn<T>(phrases: Phrases<T>, written: string): Found<T>[] {
  const clause = foldKana(written);
  return foundFrom(phrases, { clause, written }, 0, clause.length);
}

function foundFrom<T>(
  phrases: Phrases<T>,
  text: { clause: string; written: string },
  from: number,
  to: number,
): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = from; at < to; ) {
    const hit = longestAt(phrases, text.clause, text.written, at);
    if (hit === null || hit.end > to) at += 1;
    else {
      const { room, ...phrase } = hit;
      found.push(phrase, ...(room === undefined ? [] : foundFrom(phrases, text, room, hit.end)));
      at = Math.max(hit.end, at + 1);
    }
  }
  return found;
}

/** With the place where its room begins, if it leaves any. */
function longestAt<T>(
  phrases: Phrases<T>,
  clause: string,
  written: string,
  at: number,
): (Found<T> & { room?: number }) | null {
  for (const { key, pattern, asWritten, entry } of phrases.get(clause[at]!) ?? []) {
    const length = asWritten !== null ? lengthAt(asWritten, written, at) : lengthOf(key, pattern, clause, at);
    if (length === 0 || isCounted(key, clause[at - 1])) continue;
    const dots = key.indexOf(DOTS);
    return { entry, at, end: at + length, ...(dots < 0 ? {} : { room: at + dots }) };
  }
  return null;
}

/** What begins as something that is counted is none behind a number: 「1年休む」 is no 年休, 「3月末」 no 月末. */
const isCounted = (key: string, before = ''): boolean => COUNTED.test(key) && IS_NUMBER.test(before);
const COUNTED = /^[年月日人回円][\p{Script=Han}]+$/u;
const IS_NUMBER = /[\d一二三四五六七八九十数何]/;

const lengthOf = (key: string, pattern: RegExp | null, clause: string, at: number): number =>
  pattern !== null ? lengthAt(pattern, clause, at) : clause.startsWith(key, at) ? key.length : 0;

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
