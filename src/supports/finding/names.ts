import { searchKey } from '../search/search-key.ts';
import type { Support } from '../support.ts';
import type { Correction } from './ask.ts';

/** Who is called what: the titles and short names of supports, as they are compared, with their positions. */
export interface Names {
  positions: ReadonlyMap<string, readonly number[]>;
  /** Lengths that names have, the longest first. */
  lengths: readonly number[];
}

/** Shorter names are words of every sentence: 「相談」. */
const SHORTEST = 4;

export function namesOf(supports: readonly Support[]): Names {
  const positions = new Map<string, number[]>();
  for (const [at, { title, subtitle }] of supports.entries()) {
    for (const name of new Set([title, subtitle ?? ''].flatMap(waysToSay))) {
      positions.set(name, [...(positions.get(name) ?? []), at]);
    }
  }
  const lengths = [...new Set([...positions.keys()].map((name) => name.length))].toSorted((a, b) => b - a);
  return { positions, lengths };
}

/** 「両立支援等助成金（育児休業等支援コース）」 is also called by what stands before the bracket; 「・」 tells two names apart. */
const waysToSay = (name: string): string[] =>
  [name, name.replace(/[（(].*$/, '')].map(searchKey).filter((key) => key.length >= SHORTEST);

interface Mention {
  positions: readonly number[];
  /** How much of the text the name is, from 0 to 1. */
  share: number;
}

/** The names that a text holds, the longest at each place; the text that is a name has a share of 1. */
function mentionsIn({ positions, lengths }: Names, text: string): Mention[] {
  const key = searchKey(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < key.length; ) {
    const length = lengths.find((each) => at + each <= key.length && positions.has(key.slice(at, at + each)));
    if (length !== undefined) {
      mentions.push({ positions: positions.get(key.slice(at, at + length))!, share: length / key.length });
    }
    at += length ?? 1;
  }
  return mentions;
}

/** How much of the text the name of each support is, by its position, also where it was misspelt. */
export function mentionedIn(
  names: Names,
  text: string,
  corrections: readonly Correction[],
): ReadonlyMap<number, number> {
  const mentioned = new Map<number, number>();
  for (const phrase of [text, ...corrections.map(({ to }) => to)]) {
    for (const { positions, share } of mentionsIn(names, phrase)) {
      for (const at of positions) mentioned.set(at, Math.max(mentioned.get(at) ?? 0, share));
    }
  }
  return mentioned;
}
