import { normalise } from './normalise.ts';
import { CHARACTERS, OPPOSITES, WORDS } from './variants.ts';

/** `same`: equal but for width and white space. `variant`: a person reads the same name. `different`: another one. */
export type NameComparison = 'same' | 'variant' | 'different';

const WORD = new RegExp([...WORDS.keys()].join('|'), 'g');
/** ヶ in counts and place names: 鰺ヶ沢, 六ケ所, 3か所, 霞が関. */
const SMALL_KE = /(?<=[\p{Script=Han}\d])[ヶケヵカがか](?=\p{Script=Han})/gu;
const LAST_LONG_MARK = /([ァ-ヶー]{3,})ー(?![ァ-ヶー])/g;
/** Between digits a mark is part of the number: 1.5, 2-3. */
const MARKS = /[「」『』()[\]{}【】〈〉《》“”"'’‘・･、。!?;―*※]|[.,:/~-](?!\d)|(?<!\d)[.,:/~-]/g;
const OF_NUMBERS = /[\d.,:/~-]/;
/** Misprint of the prefecture's own name, by far the most frequent one. */
const AOMORI_MISPRINT = /あおり(?!も)/g;
/** Below these lengths one letter makes another word: 相談会参加者数, 商談会参加者数. */
const SHORTEST_WITH_LETTER_LOST = 6;
const SHORTEST_WITH_LETTER_CHANGED = 8;

/**
 * What is left when a name is levelled as a person reads it: 人財 as 人材, 障がい as 障害, 鯵ケ沢 as 鰺ヶ沢, old
 * character forms, okurigana, the last long mark of a katakana word, case, brackets and 中黒.
 */
export function compareKey(text: string): string {
  return [...normalise(text).toLowerCase()]
    .map((character) => CHARACTERS.get(character) ?? character)
    .join('')
    .replace(WORD, (word) => WORDS.get(word)!)
    .replace(SMALL_KE, 'ヶ')
    .replace(LAST_LONG_MARK, '$1')
    .replace(MARKS, '');
}

/** Whether two names are the same, spellings of each other (or a letter apart), or different. */
export function compareNames(a: string, b: string): NameComparison {
  if (normalise(a) === normalise(b)) return 'same';
  const left = compareKey(a).replace(AOMORI_MISPRINT, 'あおもり');
  const right = compareKey(b).replace(AOMORI_MISPRINT, 'あおもり');
  return left === right || isMisprint([...left], [...right]) ? 'variant' : 'different';
}

/** One letter more, less or other, when the letter is not what tells the two apart (a number, 内/外, 型A/型B). */
function isMisprint(a: string[], b: string[]): boolean {
  if (a.length > b.length) return isMisprint(b, a);
  const shortest = a.length === b.length ? SHORTEST_WITH_LETTER_CHANGED : SHORTEST_WITH_LETTER_LOST;
  if (b.length - a.length > 1 || b.length < shortest) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rest = a.length === b.length ? at + 1 : at;
  if (a.slice(rest).join('') !== b.slice(at + 1).join('')) return false;
  return !tellsApart(a.length === b.length ? a[at] : undefined, b, at);
}

function tellsApart(left: string | undefined, b: string[], at: number): boolean {
  const right = b[at]!;
  if (OF_NUMBERS.test(right) || (left !== undefined && OF_NUMBERS.test(left))) return true;
  if (left === undefined) return false;
  const pair = [left + right, right + left];
  const loneLetter = /[a-z]/.test(right) && !/[a-z]/.test((b[at - 1] ?? '') + (b[at + 1] ?? ''));
  return loneLetter || OPPOSITES.some((opposites) => pair.includes(opposites));
}
