import type { AnnualReport } from '../../ledger/annual-report.ts';
import { eraYearOfHead, fiscalYearOfDate, formatDate, normalise, parseDate } from '../../values/index.ts';

export interface Month {
  year: number;
  month: number;
}

/** Reports go to the assembly in September of the following year. */
const USUAL_MONTH = 9;

/** When the report came out: the month on its cover, or the usual one. `null` when its year isn't known. */
export function publicationOf(report: AnnualReport): Month | null {
  const { fiscalYear } = report;
  if (fiscalYear === null) return null;
  const cover = report.sections
    .filter((section) => section.kind === 'cover')
    .flatMap((section) => section.paragraphs);
  for (const { text } of cover) {
    const date = parseDate(normalise(text));
    const fits = date?.month !== undefined && fiscalYearOfDate(date)! > fiscalYear;
    if (fits) return { year: date.year, month: date.month! };
  }
  return { year: fiscalYear + 1, month: USUAL_MONTH };
}

/** The last month of each season; winter ends in the year after it began. */
const SEASON_END: Readonly<Record<string, number>> = { 春: 5, 夏: 8, 秋: 11, 冬: 14 };
const NAMED =
  /((?:令和|平成)(?:元|\d{1,2})|(?:19|20)\d\d)年(?:(度)|の?(春|夏|秋|冬)|(\d{1,2})月)?|([翌来次本今同])年度/gu;

/** The months that a sentence names, each by its last: 令和3年夏 is August 2021, 令和3年度 March 2022. */
export function monthsNamed(sentence: string, fiscalYear: number): Month[] {
  return [...sentence.matchAll(NAMED)].flatMap(([, printed, full, season, month, relative]): Month[] => {
    if (relative !== undefined)
      return [endOfFiscalYear(/[翌来次]/u.test(relative) ? fiscalYear + 1 : fiscalYear)];
    const year = eraYearOfHead(`${printed}年`, fiscalYear);
    if (year === null) return [];
    if (full !== undefined) return [endOfFiscalYear(year)];
    const last = season === undefined ? Number(month ?? 12) : SEASON_END[season]!;
    return [last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last }];
  });
}

function endOfFiscalYear(fiscalYear: number): Month {
  return { year: fiscalYear + 1, month: 3 };
}

export function monthBefore(a: Month, b: Month): boolean {
  return a.year < b.year || (a.year === b.year && a.month < b.month);
}

export function shown(month: Month): string {
  return formatDate(month);
}
