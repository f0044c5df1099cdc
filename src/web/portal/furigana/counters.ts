import type { Word } from './word.ts';

/** 1人 is no にん, and the days of a month, or so many days, have words of their own. */
const WITH_NUMBER: Readonly<Record<string, string>> = {
  '1人': 'ひとり',
  '2人': 'ふたり',
  '2日': 'ふつか',
  '3日': 'みっか',
  '4日': 'よっか',
  '5日': 'いつか',
  '6日': 'むいか',
  '7日': 'なのか',
  '8日': 'ようか',
  '9日': 'ここのか',
  '10日': 'とおか',
  '14日': 'じゅうよっか',
  '20日': 'はつか',
  '24日': 'にじゅうよっか',
};
/** 1日 is a day of a month or the length of a day. */
const FIRST = 'ついたち';
/** What the dictionary takes for a word of its own, behind a number and as the unit of a field: ひと, つき. */
const UNITS: Readonly<Record<string, string>> = { 人: 'にん', 月: 'がつ', 月末: 'がつまつ' };

const NUMBER = /^[0-9０-９][0-9０-９,.，．]*$/;
const MORE_OF_IT = /^[0-9０-９,.，．]+$/;
/** いっぷん, さんぷん … but ごふん. */
const HARD_MINUTES = /[134680]$/;

/**
 * Words beside numbers as people read them, where the dictionary does not: 6月 がつ, 10分 ぷん, 年5回 ねん, and 1人 ひとり
 * and 6月1日 ついたち, where number and word have one reading together.
 */
export function withCounters(words: readonly Word[]): Word[] {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return [asUnit(only)];
  const done: Word[] = [];
  for (const word of words) {
    const before = done.pop();
    if (before === undefined) done.push(word);
    else done.push(...beside(before, word, done.at(-1)?.surface));
  }
  return done;
}

/** @param earlier what stands before both */
function beside(before: Word, word: Word, earlier: string | undefined): Word[] {
  const isNumber = NUMBER.test(before.surface);
  if (isNumber && MORE_OF_IT.test(word.surface))
    return [{ surface: before.surface + word.surface, reading: null }];
  if (isNumber) return counted(before, word, earlier);
  const isEach = before.surface === '年' && NUMBER.test(word.surface);
  return [isEach ? { ...before, reading: 'ねん' } : before, word];
}

const asUnit = (word: Word): Word => ({ ...word, reading: UNITS[word.surface] ?? word.reading });

/** @param before what stands before the number */
function counted(number: Word, word: Word, before: string | undefined): Word[] {
  const figure = number.surface.normalize('NFKC');
  if (word.surface === '分')
    return [number, { ...word, reading: HARD_MINUTES.test(figure) ? 'ぷん' : 'ふん' }];
  const counter = word.surface.slice(0, 1);
  const isFirst = figure === '1' && word.surface === '日' && before === '月';
  const reading = isFirst ? FIRST : WITH_NUMBER[figure + counter];
  if (reading === undefined) return [number, asUnit(word)];
  const together: Word = { surface: number.surface + counter, reading };
  const rest = word.surface.slice(counter.length);
  if (rest === '') return [together];
  // 10日間 is とおかかん; of 人材 and the like nothing is known.
  return rest === '間' ? [together, { surface: rest, reading: 'かん' }] : [number, word];
}
