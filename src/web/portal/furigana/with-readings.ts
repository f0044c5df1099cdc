import { withCounters } from './counters.ts';
import type { Piece } from './html-pieces.ts';
import { type KnownReadings, withKnown } from './known-readings.ts';
import { rubyOf } from './ruby.ts';
import { shownTexts } from './shown-texts.ts';
import type { Word } from './word.ts';

/** The texts of a page that have kanji to be read, in its order, as they stand in HTML. */
export const textsToRead = (pieces: readonly Piece[]): string[] =>
  shownTexts(pieces).map((at) => pieces[at]!.source);

/**
 * The page with readings above its kanji. Without `ruby`, `rt` and `rp` it is the same as before, to the character.
 * @param words of each of its `textsToRead`
 * @param known later ones over earlier ones
 */
export function withReadings(
  pieces: readonly Piece[],
  words: readonly (readonly Word[])[],
  known: readonly KnownReadings[],
): string {
  const written = new Map(
    shownTexts(pieces).map((at, order) => [at, rubyOf(corrected(words[order]!, known))]),
  );
  return pieces.map(({ source }, at) => written.get(at) ?? source).join('');
}

/** The dictionary's words, corrected beside numbers and by what is known, later lists over earlier ones. */
export const corrected = (words: readonly Word[], known: readonly KnownReadings[]): readonly Word[] =>
  known.reduce<readonly Word[]>(withKnown, withCounters(words));
