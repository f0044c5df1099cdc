import { bigrams } from '../../values/index.ts';
import { bestOf } from './best-of.ts';
import type { SearchIndex } from './build-index.ts';
import { namesKey } from './fields.ts';
import { nearestPart } from './nearest-part.ts';
import { scoresOfWord } from './score-word.ts';
import { giveBack, type Scores } from './scores.ts';

/** So much of a misspelt word must be right before anything is taken for it. */
export const NEARLY = 0.45;
/** Supports that hold less than this of it are no candidates. */
const A_LITTLE = 0.05;
/** So many supports are looked into for what the word may have been meant for. */
const LOOKED_INTO = 30;
const SHORTEST = 3;

/** One letter in a short word, two from six on. */
const allowed = (word: string): number => (word.length < SHORTEST ? 0 : word.length < 6 ? 1 : 2);

/**
 * What a word was probably meant for that stands nowhere as it is written: the nearest part of a name among the supports
 * that hold most of it, or one of the `known` words. `null` where nothing is near enough.
 */
export function corrected(index: SearchIndex, word: string, known: Iterable<string> = []): string | null {
  const most = allowed(word);
  if (most === 0) return null;
  const nearly = scoresOfWord(index, word, A_LITTLE);
  const parts = nearly === null ? [] : partsOf(index, word, nearly);
  giveBack(index.pool, nearly);
  const words = [...known]
    .filter((other) => Math.abs(other.length - word.length) <= most && haveAPairInCommon(word, other))
    .map((part) => ({
      part,
      distance: nearestPart(word, part).distance + Math.max(0, part.length - word.length),
    }));
  const [best] = [...parts, ...words]
    .filter(({ part, distance }) => distance > 0 && distance <= most && part.length >= SHORTEST)
    .toSorted((a, b) => a.distance - b.distance);
  return best?.part ?? null;
}

const haveAPairInCommon = (word: string, other: string): boolean =>
  bigrams(word).some((pair) => other.includes(pair));

const partsOf = (index: SearchIndex, word: string, nearly: Scores) =>
  bestOf(nearly, LOOKED_INTO).map((at) => nearestPart(word, namesKey(index.supports[at]!)));
