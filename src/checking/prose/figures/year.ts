import { eraYearOfHead, fiscalYearOfDate, parseDate } from '../../../values/index.ts';

/** A year, a date, or a word for another year. 昨年度より少ない5件 speaks of this year. */
const MENTION =
  /(?:(?:令和|平成|昭和)(?:元|\d{1,2})|(?<!\d)(?:元|\d{1,2}))年(?:度|\d{1,2}月)|(?:令和|平成|昭和)(?:元|\d{1,2})年|(?:前|昨|過|翌|来|次)年度(?!より|に比|と比|比|並)|前年(?!度|同月|同期|比)/gu;

/** Whether the words before a number put it in the report's fiscal year: the last year that they mention decides. */
export function speaksOfYear(before: string, fiscalYear: number | null): boolean {
  const last = [...before.matchAll(MENTION)].at(-1)?.[0];
  if (last === undefined) return true;
  if (fiscalYear === null || /^[前昨過翌来次]/u.test(last)) return false;
  if (last.endsWith('年度')) return eraYearOfHead(last, fiscalYear) === fiscalYear;
  const date = parseDate(last);
  if (date === null) return false;
  return date.month === undefined ? date.year === fiscalYear : fiscalYearOfDate(date) === fiscalYear;
}
