import type { AnnualReport, Indicator, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding, Severity } from '../../../ledger/finding.ts';
import { formatFiscalYear, normalise } from '../../../values/index.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'unchanged-text';

/** A short sentence such as 訓練を実施した。 is true of every year. */
const TELLS_SOMETHING = 60;

/** What was done is told in the same words as the year before, or every number stayed the same. */
export const unchangedText: Rule = {
  id,
  title: '事業実績の文や数字が、前の年度の報告のままになっている',
  severities: ['warning', 'info'],
  across: true,
  check: (reports) => [
    ...yearPairs(reports).flatMap(([earlier, later]) => sameResults(earlier, later)),
    ...reports.flatMap((report) => report.programs.flatMap((entry) => sameNumbers(report, entry))),
  ],
};

/** Each report with the one of the latest earlier year among those given. */
function yearPairs(reports: readonly AnnualReport[]): [AnnualReport, AnnualReport][] {
  const dated = reports.filter((report) => report.fiscalYear !== null);
  const ordered = [...dated].sort((a, b) => a.fiscalYear! - b.fiscalYear!);
  return ordered.flatMap((later): [AnnualReport, AnnualReport][] => {
    const earlier = ordered
      .filter(
        (report) => report.fiscalYear! < later.fiscalYear! && report.jurisdiction === later.jurisdiction,
      )
      .at(-1);
    return earlier ? [[earlier, later]] : [];
  });
}

function sameResults(earlier: AnnualReport, later: AnnualReport): Finding[] {
  const before = new Map(earlier.programs.filter((p) => !p.isRelisting).map((p) => [normalise(p.name), p]));
  return later.programs
    .filter((entry) => !entry.isRelisting && entry.result !== '')
    .flatMap((entry) => {
      const old = before.get(normalise(entry.name));
      if (!old || normalise(old.result) !== normalise(entry.result)) return [];
      return [sameResult(earlier, old, later, entry)];
    });
}

/** Figures and dates can't all be the same again; nor is a long account. A gap of years makes it plausible. */
function severityOf(entry: ProgramEntry, years: number): Severity {
  const telling =
    /\d/.test(entry.result.normalize('NFKC')) || normalise(entry.result).length >= TELLS_SOMETHING;
  return telling && years === 1 ? 'warning' : 'info';
}

function sameResult(
  earlier: AnnualReport,
  old: ProgramEntry,
  later: AnnualReport,
  entry: ProgramEntry,
): Finding {
  const here = placeOf(later, entry.resultLines[0] ?? entry);
  const there = placeOf(earlier, old.resultLines[0] ?? old);
  return findingAt([here, there], aboutEntry(entry), {
    rule: id,
    severity: severityOf(entry, later.fiscalYear! - earlier.fiscalYear!),
    message:
      `「${entry.name}」の事業実績が、${formatFiscalYear(earlier.fiscalYear!)}の報告と同じ文です。` +
      'その年度に行ったことに書き換えたか、担当課に確認してください。',
    expected: `${formatFiscalYear(later.fiscalYear!)}に行ったことの説明`,
    actual: `${formatFiscalYear(earlier.fiscalYear!)}の報告と同じ文`,
  });
}

/** Running totals (累計) may stand still, and a single number often does. */
function sameNumbers(report: AnnualReport, entry: ProgramEntry): Finding[] {
  const rows = entry.indicators.filter(
    (row) => /\d/.test(row.current) && !/累計/.test(row.label + row.current),
  );
  if (entry.isRelisting || rows.length < 3 || rows.length < entry.indicators.length) return [];
  if (!rows.every(unchanged)) return [];
  const [first] = rows;
  return [
    findingAt([placeOf(report, first!)], aboutEntry(entry), {
      rule: id,
      severity: 'info',
      message:
        `「${entry.name}」は、${rows.length}つの項目すべてで前年度と当年度の数字が同じです。` +
        '当年度の列を更新したか、担当課に確認してください。',
      expected: '当年度の数字',
      actual: rows.map((row) => row.current).join('、'),
    }),
  ];
}

function unchanged(row: Indicator): boolean {
  return normalise(row.previous) === normalise(row.current);
}
