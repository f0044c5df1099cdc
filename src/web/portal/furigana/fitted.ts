import { hasKanji, inHiragana, textOf, type Word } from './word.ts';

/** The cheapest way to lay the words so far over the kana so far: how many lie there against their own reading. */
interface Way {
  against: number;
  /** Kana before the last word. */
  from: number;
}

/**
 * A reading laid over the words that it is of. As many words as possible keep their own readings, so that only the rest
 * (令和 れいわ: 令 れい) is corrected, each as short as can be, and lines still break between words.
 */
export function fitted(words: readonly Word[], reading: string): readonly Word[] {
  if (words.map((word) => soundOf(word)).join('') === reading) return words;
  const ways = waysOver(words, reading);
  if (ways.at(-1)?.[reading.length] === undefined) return [{ surface: textOf(words), reading }];
  const done: Word[] = [];
  let isAgainst = false;
  for (let [at, to] = [words.length, reading.length]; at > 0; at -= 1) {
    const { against, from } = ways[at]![to]!;
    const word = words[at - 1]!;
    if (against === ways[at - 1]![from]!.against) {
      done.unshift(word);
      isAgainst = false;
    } else {
      const before = isAgainst ? done.shift()! : { surface: '', reading: '' };
      const surface = word.surface + before.surface;
      done.unshift({ surface, reading: reading.slice(from, to) + before.reading });
      isAgainst = true;
    }
    to = from;
  }
  return done.map((word) => (hasKanji(word.surface) ? word : { ...word, reading: null }));
}

type Ways = readonly (Way | undefined)[];

/** For each number of words, and of kana, the cheapest way, where there is one. */
const waysOver = (words: readonly Word[], reading: string): Ways[] =>
  words.reduce<Ways[]>(
    (ways, word) => ways.concat([oneMore(ways.at(-1)!, word, reading)]),
    [[{ against: 0, from: 0 }]],
  );

function oneMore(before: Ways, word: Word, reading: string): Ways {
  const own = soundOf(word);
  const here: (Way | undefined)[] = [];
  let cheapest: Way | undefined;
  for (let to = 0; to <= reading.length; to += 1) {
    const from = to - (own?.length ?? 0);
    const agreed = own !== null && reading.endsWith(own, to) ? before[from] : undefined;
    here[to] = cheaper(agreed && { against: agreed.against, from }, cheapest);
    const way = before[to];
    cheapest = cheaper(cheapest, way && { against: way.against + 1, from: to });
  }
  return here;
}

/** Of two that cost the same, the first. */
function cheaper(one: Way | undefined, other: Way | undefined): Way | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.against < one.against ? other : one;
}

/** How a word sounds within a reading: signs don't; of letters, digits and unknown words nobody knows (`null`). */
function soundOf({ surface, reading }: Word): string | null {
  if (reading !== null) return reading;
  if (/^[\p{P}\p{S}\p{Z}]+$/u.test(surface)) return '';
  return /^[ぁ-ゖァ-ヶー]+$/u.test(surface) ? inHiragana(surface) : null;
}
