import { bigrams } from '../../values/index.ts';
import type { SearchIndex } from '../search/build-index.ts';
import { gramKeys, gramNumber } from '../search/gram-table.ts';
import { holdersOf } from '../search/postings.ts';

/** What so large a share of all supports holds is in every second title: 支援, 事業. */
const MOST_HOLD = 0.2;

/** The telling pairs of each title by their numbers, and where those of each begin; one more for the end. */
export interface TitlePairs {
  starts: Uint32Array;
  telling: Uint32Array;
}

export function titlePairs({ titles, pairs, postings, supports }: SearchIndex): TitlePairs {
  const starts = new Uint32Array(titles.length + 1);
  const telling: number[] = [];
  for (const [at, title] of titles.entries()) {
    for (const pair of bigrams(title)) {
      const number = gramNumber(pairs, gramKeys(pair)[0]!);
      if (number >= 0 && holdersOf(postings, number) <= MOST_HOLD * supports.length) telling.push(number);
    }
    starts[at + 1] = telling.length;
  }
  return { starts, telling: Uint32Array.from(telling) };
}

/**
 * How much of a title was said, from 0 to 1: 「企業と高校の情報交換会」 is for those who speak of schools, 「求人の充足支援」 for whoever
 * speaks of 求人. Pairs of characters that many supports hold don't count.
 */
export function titleEchoes(
  { pairs }: SearchIndex,
  { starts, telling }: TitlePairs,
  said: string,
): (at: number) => number {
  const isSaid = new Uint8Array(pairs.size);
  for (const pair of said.split('|').flatMap(bigrams)) {
    const number = gramNumber(pairs, gramKeys(pair)[0]!);
    if (number >= 0) isSaid[number] = 1;
  }
  return (at) => {
    const [start, end] = [starts[at]!, starts[at + 1]!];
    let count = 0;
    for (let place = start; place < end; place += 1) count += isSaid[telling[place]!]!;
    return start === end ? 0 : count / (end - start);
  };
}
