import type { AnnualReport, MasterRow } from '../../../ledger/annual-report.ts';
import type { Finding, Severity } from '../../../ledger/finding.ts';
import {
  compareKey,
  formatFiscalYear,
  formatPeriod,
  type Period,
  parsePeriod,
} from '../../../values/index.ts';
import { aboutRow, findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'period-notation';

/** 事業期間 as the master list prints it: possible, complete, and the same program's everywhere. */
export const periodNotation: Rule = {
  id,
  title: '事業期間の書き方がおかしい',
  severities: ['error', 'warning', 'info'],
  check: (reports) => reports.flatMap((report) => report.masterList.flatMap((row) => checkRow(report, row))),
};

interface Complaint {
  severity: Severity;
  what: string;
  expected: string;
}

function checkRow(report: AnnualReport, row: MasterRow): Finding[] {
  const period = row.period === null ? null : parsePeriod(row.period);
  if (row.period === null || period === null) return [];
  const complaint =
    impossible(period) ??
    wrongEra(report, row, row.period) ??
    unknownYear(row.period, period) ??
    beside(period, report.fiscalYear) ??
    shortened(row.period, period);
  if (!complaint) return [];
  return [
    findingAt([placeOf(report, row)], aboutRow(row), {
      rule: id,
      severity: complaint.severity,
      message: `施策一覧の「${row.name}」の事業期間「${row.period}」は、${complaint.what}`,
      expected: complaint.expected,
      actual: row.period,
    }),
  ];
}

function impossible(period: Period): Complaint | null {
  if (!period.reversed) return null;
  return {
    severity: 'error',
    what: '終わりが始まりより前です。始まりと終わりのどちらが正しいか確認してください。',
    expected: '始まり以後の終わり',
  };
}

/**
 * H2-R3 is R2-R3 misprinted when another row prints R2-R3, or when the program is new in R2. A relisting that
 * differs from its original is reported as such.
 */
function wrongEra(report: AnnualReport, row: MasterRow, printed: string): Complaint | null {
  const mended = printed.normalize('NFKC').replace(/^[HS](?=元|\d)/u, 'R');
  if (mended === printed || parsePeriod(mended) === null || parsePeriod(mended)!.reversed) return null;
  const siblings = report.masterList.filter(
    (other) => other !== row && compareKey(other.name) === compareKey(row.name),
  );
  if (siblings.some((other) => other.isRelisting !== row.isRelisting)) return null;
  const sibling = siblings.find((other) => other.period?.normalize('NFKC') === mended);
  const startsNow = row.isNew && parsePeriod(mended)!.from === report.fiscalYear;
  if (!sibling && !startsNow) return null;
  const why = sibling ? `同じ事業の別の行（${lineOf(sibling)}）では「${mended}」です` : '新規の事業です';
  return {
    severity: 'warning',
    what: `元号の誤植と思われます。${why}。「${mended}」でないか確認してください。`,
    expected: mended,
  };
}

function lineOf(row: MasterRow): string {
  return row.pdfPage === undefined ? `${row.line}行目` : `${row.pdfPage}頁${row.line}行目`;
}

/** The eras end: 昭和64, 平成31. A year beyond was never called so. */
const LAST_YEARS: Readonly<Record<string, number>> = { S: 64, H: 31 };

function unknownYear(printed: string, period: Period): Complaint | null {
  const years = [...printed.normalize('NFKC').matchAll(/([SH])(\d{1,2})/gu)];
  const unknown = years.find(([, era, year]) => Number(year) > LAST_YEARS[era!]!);
  if (!unknown) return null;
  return {
    severity: 'warning',
    what: `${unknown[0]}という年がありません。「${formatPeriod(period)}」のことか、数字の誤りかを確認してください。`,
    expected: formatPeriod(period),
  };
}

function beside(period: Period, fiscalYear: number | null): Complaint | null {
  if (fiscalYear === null) return null;
  const year = formatFiscalYear(fiscalYear);
  if (period.to !== null && period.to < fiscalYear) {
    const what = `報告の年度（${year}）より前に終わっています。期間が延びたのか、繰越しかを確認してください。`;
    return { severity: 'warning', what, expected: `${year}を含む期間` };
  }
  if (period.from <= fiscalYear) return null;
  const what = `報告の年度（${year}）より後に始まります。始まりの年度を確認してください。`;
  return { severity: 'warning', what, expected: `${year}を含む期間` };
}

function shortened(printed: string, period: Period): Complaint | null {
  if (!period.short) return null;
  return {
    severity: 'info',
    what: `終わりの元号が省かれています。ほかの行と同じ「${formatPeriod(period)}」の形にそろえてください。`,
    expected: printed.includes('～') ? formatPeriod(period).replace('-', '～') : formatPeriod(period),
  };
}
