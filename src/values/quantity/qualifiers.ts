import type { Qualifier } from './types.ts';

/** Words before a number. A word that is a single character must not be the end of another word (設計10件). */
const BEFORE: readonly (readonly [string, Qualifier])[] = [
  ['延べ', 'cumulative'],
  ['のべ', 'cumulative'],
  ['延', 'cumulative'],
  ['累計', 'runningTotal'],
  ['累積', 'runningTotal'],
  ['合計', 'total'],
  ['総計', 'total'],
  ['総数', 'total'],
  ['計', 'total'],
  ['全', 'total'],
  ['各', 'each'],
  ['うち', 'ofWhich'],
  ['内', 'ofWhich'],
  ['およそ', 'about'],
  ['おおむね', 'about'],
  ['概ね', 'about'],
  ['約', 'about'],
  ['最大', 'atMost'],
  ['最高', 'atMost'],
  ['上限', 'atMost'],
];

const AFTER: readonly (readonly [string, Qualifier])[] = [
  ['以上', 'atLeast'],
  ['以下', 'atMost'],
  ['以内', 'atMost'],
  ['未満', 'atMost'],
  ['程度', 'about'],
  ['余り', 'about'],
  ['余', 'about'],
  ['前後', 'about'],
  ['弱', 'about'],
  ['強', 'about'],
];

const WORDS = new Map([...BEFORE, ...AFTER]);
const words = (list: readonly (readonly [string, Qualifier])[]) => list.map(([word]) => word).join('|');

/** One or more qualifiers before the number: 延べ, 計 延べ, 約. */
export const PREFIX = `(?:(?<![\\p{Script=Han}])(?:延|計|全|内)|(?:${words(BEFORE.filter(([word]) => word.length > 1))}|各|約))`;
/** Qualifiers after the unit: 以上, （延べ）. */
export const SUFFIX = `(?:${words(AFTER)}|\\s*\\((?:延べ|のべ|延|累計|累積|合計|計)\\))`;

/** Which qualifier an amount has, given the words around it: the way of counting before 約, 約 before nothing. */
export function qualifierOf(wordsAround: string): Qualifier {
  const found = wordsAround
    .split(/[\s()]+|(?<=延べ|のべ|累計|累積|合計|総計|計|全|各|うち|内|約|延(?!べ))/)
    .map((word) => WORDS.get(word))
    .filter((qualifier) => qualifier !== undefined);
  const counting = found.filter((qualifier) => !['about', 'atLeast', 'atMost', 'total'].includes(qualifier));
  return counting.at(-1) ?? found.find((qualifier) => qualifier === 'total') ?? found.at(-1) ?? 'none';
}
