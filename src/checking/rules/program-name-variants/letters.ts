import { compareNames, normalise } from '../../../values/index.ts';
import { spellingKey } from '../../likeness.ts';

const KATAKANA = /^[ァ-ヶー]{0,3}$/u;
/** The rest must be long enough to be the same name. */
const BEFORE = 3;
const BEHIND = 2;

/**
 * Whether two names are one name misspelt: a letter more, less or other, or a few letters of a katakana word
 * (クリエイティブ, クリエイト). Spellings that other rules know (人財, あおり, 補助 and 補助金) don't count.
 */
export function isMisspelt(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  if (one === other || spellingKey(one) === spellingKey(other)) return false;
  return compareNames(one, other) === 'variant' || differsInKatakana(one, other);
}

function bare(name: string): string {
  return normalise(name).replace(/(?<=補助)金$/u, '');
}

function differsInKatakana(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const middles = [a, b].map((name) => name.slice(start, name.length - end));
  return start >= BEFORE && end >= BEHIND && middles.every((middle) => KATAKANA.test(middle));
}
