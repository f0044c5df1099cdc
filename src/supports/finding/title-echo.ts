import { bigrams } from '../../values/index.ts';
import type { SearchIndex } from '../search/build-index.ts';
import { gramKeys, gramNumber } from '../search/gram-table.ts';
import { holdersOf } from '../search/postings.ts';

/** What so large a share of all supports holds is in every second title: 支援, 事業. */
const MOST_HOLD = 0.2;

/**
 * How much of a title was said, from 0 to 1: 「企業と高校の情報交換会」 is for those who speak of schools, 「求人の充足支援」 for whoever
 * speaks of 求人. Pairs of characters that many supports hold don't count.
 */
export function titleEchoes(index: SearchIndex, said: string): (at: number) => number {
  const pairs = new Set(said.split('|').flatMap((word) => bigrams(word)));
  const isTelling = (pair: string) => {
    const number = gramNumber(index.pairs, gramKeys(pair)[0]!);
    return number >= 0 && holdersOf(index.postings, number) <= MOST_HOLD * index.supports.length;
  };
  return (at) => {
    const telling = bigrams(index.titles[at]!).filter(isTelling);
    return telling.length === 0 ? 0 : telling.filter((pair) => pairs.has(pair)).length / telling.length;
  };
}
