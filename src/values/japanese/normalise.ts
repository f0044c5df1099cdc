import { foldSpaces } from './spaces.ts';

/** Characters that NFKC leaves apart though they print alike. */
const HYPHENS = /[‐‑‒–—―−﹣－─━]/g;
const TILDES = /[〜～∼˜]/g;
const LONG_MARK_AS_DASH = /(?<![\p{Script=Katakana}\p{Script=Hiragana}ー])ー/gu;
const DASH_AS_LONG_MARK = /(?<=[\p{Script=Katakana}ー])-(?=[\p{Script=Katakana}ー]|$)/gu;
const KANGXI_AND_WIDTH = 'NFKC';

/** NFKC, folded spaces, one hyphen, one tilde, the long mark after katakana only. For comparing, never for showing. */
export function normalise(text: string): string {
  return foldSpaces(text.normalize(KANGXI_AND_WIDTH))
    .replace(TILDES, '~')
    .replace(HYPHENS, '-')
    .replace(LONG_MARK_AS_DASH, '-')
    .replace(DASH_AS_LONG_MARK, 'ー');
}
