import type { AnnualReport } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { formatAmount, formatDate } from '../../../values/index.ts';
import { findingAt, placeOf } from '../../finding.ts';
import { type SeriesValue, seriesValues } from '../../prose/series.ts';
import type { Rule } from '../../rule.ts';
import { againstSheets } from './sheets.ts';
import { againstTotals } from './totals.ts';

const id = 'trends-figures';

/** Numbers in the chapters on trends, held against each other and against the sheets of the programs. */
export const trendsFigures: Rule = {
  id,
  title: '動向や経済概況の文の数字が、ほかの文や個票と合わない',
  severities: ['warning'],
  check: (reports) => reports.flatMap(checkReport),
};

function checkReport(report: AnnualReport): Finding[] {
  if (report.fiscalYear === null) return [];
  const year = report.fiscalYear;
  const chapters = report.sections
    .filter(({ kind }) => kind === 'trends' || kind === 'environment')
    .map((section) => ({ section, values: seriesValues(section.paragraphs, year) }));
  const values = [...chapters.flatMap((chapter) => chapter.values), ...notedValues(report)];
  return [
    ...againstEachOther(report, values),
    ...againstSheets(report, values),
    ...chapters.flatMap((chapter) => againstTotals(report, chapter.section, chapter.values)),
  ];
}

function notedValues(report: AnnualReport): SeriesValue[] {
  return report.economicNotes.flatMap((note) => seriesValues(note.paragraphs, note.fiscalYear));
}

function againstEachOther(report: AnnualReport, values: readonly SeriesValue[]): Finding[] {
  return values.flatMap((first, i) => {
    const other = values.slice(i + 1).find((second) => contradict(first, second));
    return other ? [describe(report, first, other)] : [];
  });
}

/** One series at one time with two values, in two sentences: within one sentence they are told apart somehow. */
function contradict(a: SeriesValue, b: SeriesValue): boolean {
  const [one, other] = [a.figure, b.figure];
  return (
    a.series !== null &&
    a.series === b.series &&
    a.year === b.year &&
    a.month === b.month &&
    a.region === b.region &&
    one.sentence !== other.sentence &&
    one.amount.unit === other.amount.unit &&
    one.amount.value !== other.amount.value
  );
}

function describe(report: AnnualReport, first: SeriesValue, second: SeriesValue): Finding {
  const [one, other] = [first, second].map((each) => formatAmount(each.figure.amount));
  const time = formatDate({ year: first.year, ...(first.month === null ? {} : { month: first.month }) });
  return findingAt(
    [placeOf(report, first.figure.at), placeOf(report, second.figure.at)],
    {},
    {
      rule: id,
      severity: 'warning',
      message:
        `${time}の${first.series}が、${one}とする文と${other}とする文があります。` +
        'どちらが正しいか、出典の統計で確認してください。',
      expected: one!,
      actual: other!,
    },
  );
}
