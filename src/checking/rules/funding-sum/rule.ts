import type { AnnualReport, MasterRow } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { thousands } from '../../amount.ts';
import { aboutRow, findingAt, placeOf } from '../../finding.ts';
import type { Rule } from '../../rule.ts';

const id = 'funding-sum';

/** A row's cost is the sum of its three funding sources; a row that states none of them is not judged. */
export const fundingSum: Rule = {
  id,
  title: '事業費と財源内訳の合計が合わない',
  severities: ['error'],
  check: (reports) => reports.flatMap((report) => report.masterList.flatMap((row) => checkRow(report, row))),
};

function checkRow(report: AnnualReport, row: MasterRow): Finding[] {
  const sources = [row.national, row.other, row.general];
  if (row.cost === null || sources.every((source) => source === null)) return [];
  const sum = sources.reduce<number>((total, source) => total + (source ?? 0), 0);
  if (sum === row.cost) return [];
  const message =
    `施策一覧の「${row.name}」の事業費は${thousands(row.cost)}千円ですが、` +
    `財源内訳（国庫・その他・一般財源）の合計は${thousands(sum)}千円です。` +
    '事業費と財源内訳のどちらが正しいか、予算資料で確認してください。';
  const said = { rule: id, severity: 'error' as const, message };
  return [
    findingAt([placeOf(report, row)], aboutRow(row), {
      ...said,
      expected: `${thousands(sum)}千円`,
      actual: `${thousands(row.cost)}千円`,
    }),
  ];
}
