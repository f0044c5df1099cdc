import { compareKey } from '../../../values/index.ts';

/**
 * What tells a column's head from others, however it is written: width, brackets of any kind, spaces, ＿ and _, 中黒 and
 * okurigana (問い合わせ, 問合せ) make no difference.
 */
export const headKey = (head: string): string =>
  head.length > LONGEST_HEAD ? '' : compareKey(head.replace(/[_＿]/g, '')).replace(/\s/g, '');

/** What is longer is a text. */
const LONGEST_HEAD = 100;
