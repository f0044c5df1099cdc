import { amountsInText, eraYearOfHead, normalise, type PlacedAmount } from '../../../values/index.ts';
import { sentencesOf } from '../../prose/figures/index.ts';
import { SERIES } from '../../prose/series.ts';

/** 平成30年8月に過去最高の1.33倍: a value said to be the highest or lowest of its series ever. */
export interface RecordClaim {
  series: string;
  direction: 'high' | 'low';
  amount: PlacedAmount;
  /** Western; without a month the value of a whole year. */
  year: number;
  month: number | null;
  sentence: string;
}

const RECORD =
  /(?:過去|統計開始以[降来]|調査開始以[降来]|集計開始以[降来])(?:で)?(最高|最多|最大|最低|最少|最小)/gu;
const DATE = /((?:令和|平成|昭和)(?:元|\d{1,2}))年(?:度|(\d{1,2})月)?/gu;
/** A value farther from the word is another one's. */
const NEAR = 25;

/** All claims of a paragraph. `noteYear` dates what a note about one fiscal year leaves undated. */
export function recordClaims(text: string, noteYear: number | null): RecordClaim[] {
  return sentencesOf(normalise(text)).flatMap((sentence) => claimsOfSentence(sentence, noteYear));
}

function claimsOfSentence(sentence: string, noteYear: number | null): RecordClaim[] {
  const amounts = amountsInText(sentence);
  return [...sentence.matchAll(RECORD)].flatMap((match): RecordClaim[] => {
    const amount = amounts
      .filter((each) => distance(each, match) <= NEAR)
      .sort((a, b) => distance(a, match) - distance(b, match))[0];
    const series = lastMatch(SERIES, sentence.slice(0, match.index))?.[0];
    if (!amount || series === undefined) return [];
    const date = lastMatch(DATE, sentence.slice(0, Math.max(match.index, amount.index)));
    const year = date ? eraYearOfHead(`${date[1]}年`, noteYear ?? 2000) : noteYear;
    if (year === null) return [];
    const month = date?.[2] === undefined ? null : Number(date[2]);
    const direction = /最[高多大]/u.test(match[1]!) ? 'high' : 'low';
    return [{ series: series.replace(/等$/u, ''), direction, amount, year, month, sentence }];
  });
}

function lastMatch(pattern: RegExp, text: string): RegExpMatchArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}

function distance(amount: PlacedAmount, match: RegExpMatchArray): number {
  const [from, to] = [match.index!, match.index! + match[0].length];
  return amount.index >= to ? amount.index - to : from - (amount.index + amount.length);
}

/** Two claims that can't both be records: the same time with two values, or a later record that falls short. */
export function contradict(a: RecordClaim, b: RecordClaim): boolean {
  if (a.series !== b.series || a.direction !== b.direction || a.amount.unit !== b.amount.unit) return false;
  if ((a.month === null) !== (b.month === null) || a.amount.value === b.amount.value) return false;
  const order = a.year - b.year || (a.month ?? 0) - (b.month ?? 0);
  if (order === 0) return true;
  const [earlier, later] = order < 0 ? [a, b] : [b, a];
  return a.direction === 'high'
    ? later.amount.value < earlier.amount.value
    : later.amount.value > earlier.amount.value;
}
