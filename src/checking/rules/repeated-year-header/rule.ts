import type { AnnualReport, Indicator, ProgramEntry, Section } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { eraYearOfHead, formatFiscalYear } from '../../../values/index.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'repeated-year-header';

/** The two year columns of an indicator table are last year and this year; headings name the report's year. */
export const repeatedYearHeader: Rule = {
  id,
  title: '表の列見出しや見出しの年度が、報告の年度と合わない',
  severities: ['error', 'warning'],
  check: (reports) => reports.flatMap(checkReport),
};

function checkReport(report: AnnualReport): Finding[] {
  const { fiscalYear } = report;
  if (fiscalYear === null) return [];
  return [
    ...report.programs.flatMap((entry) => checkColumns(report, fiscalYear, entry)),
    ...report.sections.flatMap((section) => checkHeading(report, fiscalYear, section)),
  ];
}

/** One finding for each table: its rows share their heads. */
function checkColumns(report: AnnualReport, fiscalYear: number, entry: ProgramEntry): Finding[] {
  const row = entry.indicators.find((each) => wrongHeads(each, fiscalYear));
  if (!row) return [];
  const expected = [fiscalYear - 1, fiscalYear].map((year) =>
    formatFiscalYear(year).replace(/^(?:令和|平成)/u, ''),
  );
  const [actual, wanted] = [row.columns.slice(-2).join('・'), expected.join('・')];
  return [
    findingAt([placeOf(report, row)], aboutEntry(entry), {
      rule: id,
      severity: 'error',
      message:
        `「${entry.name}」の表の列見出しが「${actual}」です。${formatFiscalYear(fiscalYear)}の報告では「${wanted}」のはずです。` +
        '見出しの誤りか、前の年度の表のままかを確認してください。',
      expected: wanted,
      actual,
    }),
  ];
}

/** Heads that name no year (計画, 実績) are not judged. */
function wrongHeads(row: Indicator, fiscalYear: number): boolean {
  const years = row.columns.slice(-2).map((head) => eraYearOfHead(head, fiscalYear));
  const [previous, current] = years;
  if (typeof previous !== 'number' || typeof current !== 'number') return false;
  return previous !== fiscalYear - 1 || current !== fiscalYear;
}

const HEADING_YEAR = /((?:令和|平成|[RH])(?:元|\d{1,2}))(?:年度)?(?=の?本県|中小企業|に実施した|事業費)/u;

/** A heading such as 令和2年度中小企業振興施策 in a report of another year was left from the form. */
function checkHeading(report: AnnualReport, fiscalYear: number, section: Section): Finding[] {
  if (section.kind === 'ordinance' || section.kind === 'council') return [];
  const heading = section.heading.normalize('NFKC').replace(/\s/gu, '');
  const stated = HEADING_YEAR.exec(heading)?.[1];
  const year = stated === undefined ? null : eraYearOfHead(stated, fiscalYear);
  if (year === null || year === fiscalYear) return [];
  return [
    findingAt(
      [placeOf(report, section)],
      {},
      {
        rule: id,
        severity: 'warning',
        message:
          `見出し「${section.heading}」の年度が、報告の年度（${formatFiscalYear(fiscalYear)}）と違います。` +
          '前の年度の様式のままでないか確認してください。',
        expected: formatFiscalYear(fiscalYear),
        actual: formatFiscalYear(year),
      },
    ),
  ];
}
