import type { AnnualReport, MasterRow, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { compareKey, formatFiscalYear, parsePeriod, parseQuantity, shortEra } from '../../../values/index.ts';
import { aboutEntry, aboutRow, findingAt, listPlace, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'new-but-old';

/** The mark 新規 against the program's period and against the values of the year before. */
export const newButOld: Rule = {
  id,
  title: '「新規」の印が、事業期間や前年度の実績と合わない',
  severities: ['error', 'warning', 'info'],
  check: (reports) => reports.flatMap(checkReport),
};

function checkReport(report: AnnualReport): Finding[] {
  const { fiscalYear } = report;
  if (fiscalYear === null) return [];
  const originals = report.masterList.filter((row) => !row.isRelisting);
  return [
    ...originals.flatMap((row) => beganEarlier(report, fiscalYear, row)),
    ...originals.flatMap((row) => beginsUnmarked(report, fiscalYear, row)),
    ...report.programs.flatMap((entry) => hasPast(report, fiscalYear, entry)),
  ];
}

/** Relistings repeat their original's mark and period: one contradiction, all places. */
function rowsOf(report: AnnualReport, row: MasterRow): MasterRow[] {
  const key = compareKey(row.name);
  return [row, ...report.masterList.filter((other) => other.isRelisting && compareKey(other.name) === key)];
}

function beganEarlier(report: AnnualReport, fiscalYear: number, row: MasterRow): Finding[] {
  const from = row.period === null ? undefined : parsePeriod(row.period)?.from;
  if (!row.isNew || from === undefined || from >= fiscalYear || isMisprintedEra(row.period!, fiscalYear))
    return [];
  const rows = rowsOf(report, row).filter((each) => each.isNew);
  return [
    findingAt([placeOf(report, row), ...rows.map((each) => placeOf(report, each))], aboutRow(row), {
      rule: id,
      severity: 'error',
      message:
        `施策一覧の「${row.name}」は新規ですが、事業期間は${row.period}で、${formatFiscalYear(from)}に始まっています。` +
        '新規の印と事業期間のどちらが正しいか確認してください。',
      expected: `新規の印なし、または${shortEra(fiscalYear)}からの事業期間`,
      actual: `新規、${row.period}`,
    }),
  ];
}

/** H2-R3 for R2-R3: with the era of today it would begin in the report's year. Another rule speaks of it. */
function isMisprintedEra(period: string, fiscalYear: number): boolean {
  return parsePeriod(period.normalize('NFKC').replace(/^[HS]/u, 'R'))?.from === fiscalYear;
}

/** The list says that it begins now, the sheet shows no past, and yet the mark is missing. */
function beginsUnmarked(report: AnnualReport, fiscalYear: number, row: MasterRow): Finding[] {
  if (row.isNew || row.period === null || parsePeriod(row.period)?.from !== fiscalYear) return [];
  const entry = report.programs.find(
    (each) => !each.isRelisting && compareKey(each.name) === compareKey(row.name),
  );
  if (!entry || entry.isNew || entry.indicators.length === 0 || previousValues(entry).length > 0) return [];
  return [
    findingAt([placeOf(report, row), placeOf(report, entry.indicators[0]!)], aboutRow(row), {
      rule: id,
      severity: 'warning',
      message:
        `施策一覧の「${row.name}」は事業期間が${row.period}で、前年度の実績もありませんが、新規の印がありません。` +
        '印の付け忘れでないか確認してください。',
      expected: '新規の印',
      actual: '印なし',
    }),
  ];
}

/** A program may carry the values of the one that it renames or merges, so this is a question, not a reproach. */
function hasPast(report: AnnualReport, fiscalYear: number, entry: ProgramEntry): Finding[] {
  const past = previousValues(entry);
  if (
    !entry.isNew ||
    entry.isRelisting ||
    past.length === 0 ||
    isSettledByMasterList(report, fiscalYear, entry)
  )
    return [];
  const [first] = past;
  return [
    findingAt([placeOf(report, first!), listPlace(report, entry)], aboutEntry(entry), {
      rule: id,
      severity: 'info',
      message:
        `「${entry.name}」は新規ですが、表の前年度の列に値があります（「${first!.label}」${first!.previous}など${past.length}件）。` +
        `${formatFiscalYear(fiscalYear)}に始まった事業か、前の事業を引き継いだものかを確認してください。`,
      expected: '前年度の値なし（—）',
      actual: first!.previous,
    }),
  ];
}

/** The master list denies the mark (another rule compares the marks) or shows the earlier beginning already. */
function isSettledByMasterList(report: AnnualReport, fiscalYear: number, entry: ProgramEntry): boolean {
  const row = report.masterList.find((each) => compareKey(each.name) === compareKey(entry.name));
  return row !== undefined && (!row.isNew || beganEarlier(report, fiscalYear, row).length > 0);
}

function previousValues(entry: ProgramEntry) {
  return entry.indicators.filter(
    (row) =>
      row.continuationOf === undefined &&
      parseQuantity(row.previous).values.some((amount) => amount.value > 0),
  );
}
