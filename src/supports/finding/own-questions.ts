import { bigrams } from '../../values/index.ts';
import type { Match } from '../matching/match.ts';
import { searchKey } from '../search/search-key.ts';
import { leftWords } from '../sentence/left-words.ts';
import type { Asked } from './understand.ts';

/** The pairs of characters of a question's telling words, by its text: the same question is asked by many supports. */
const PAIRS = new Map<string, readonly string[]>();

function pairsOf(question: string): readonly string[] {
  const known = PAIRS.get(question);
  if (known !== undefined) return known;
  const pairs = [...new Set(leftWords(question).flatMap((word) => bigrams(searchKey(word))))];
  PAIRS.set(question, pairs);
  return pairs;
}

/**
 * How strange it is to the text what a support still asks for of its own: 1 where nothing of 「工業製品を海外に売りたいですか」
 * was said, 0 where all of it was, or where it asks nothing; of several questions the one that is least strange.
 */
export function strangenessIn({ saidOrKnown }: Asked): (match: Match) => number {
  const known = new Map<string, number>();
  const strangeness = (question: string): number => {
    const found = known.get(question) ?? strangenessOf(question);
    known.set(question, found);
    return found;
  };
  const strangenessOf = (question: string): number => {
    const pairs = pairsOf(question);
    return pairs.length === 0 ? 0 : pairs.filter((pair) => !saidOrKnown.includes(pair)).length / pairs.length;
  };
  return ({ open }) => {
    const own = open.flatMap((each) => (each.kind === 'question' ? [strangeness(each.text)] : []));
    return own.length === 0 ? 0 : Math.min(...own);
  };
}
