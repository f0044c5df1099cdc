import type { AnnualReport } from '../ledger/annual-report.ts';
import { formatDate, parseDate } from '../values/index.ts';

/** The governor reports in the September after the year has ended, when its accounts are settled. */
const MONTH_OF_REPORT = '09';

/**
 * When the report of a year was issued: as its cover says (令和3年9月). A year whose cover says nothing bears the first
 * day of the September after it in its file, and no date in print.
 */
export function issueOf(report: AnnualReport, fiscalYear: number): { date: string; issued: string | null } {
  const cover = report.sections.filter((each) => each.kind === 'cover');
  const texts = cover.flatMap((each) => [each.heading, ...each.paragraphs.map(({ text }) => text)]);
  const date = texts.map(parseDate).find((each) => each?.month !== undefined);
  if (date === undefined || date === null) {
    return { date: `${fiscalYear + 1}-${MONTH_OF_REPORT}-01`, issued: null };
  }
  const two = (number: number) => String(number).padStart(2, '0');
  return { date: `${date.year}-${two(date.month!)}-${two(date.day ?? 1)}`, issued: formatDate(date) };
}
