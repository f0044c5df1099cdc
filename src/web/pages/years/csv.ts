import type { CsvColumn } from '../../../formats/index.ts';
import type { PolicyRow, PolicyTotal, PolicyYear, YearSummary } from '../../../ledger/index.ts';
import type { Site } from '../../site.ts';

/** Heads of データ用 name their unit; years are western, flags 1 and 0. */

interface YearPolicyRow extends PolicyTotal {
  fiscalYear: number;
  name: string;
}

export function yearPolicyRows(
  site: Pick<Site, 'policyName'>,
  years: readonly YearSummary[],
): YearPolicyRow[] {
  return years.flatMap(({ fiscalYear, policies }) =>
    policies.map((each) => ({ ...each, fiscalYear, name: site.policyName(each.policy).full })),
  );
}

export const yearPolicyColumns: CsvColumn<YearPolicyRow>[] = [
  { head: '年度', value: (row) => row.fiscalYear },
  { head: '基本方針番号', value: (row) => row.policy },
  { head: '基本方針', value: (row) => row.name },
  { head: '事業数', value: (row) => row.programs },
  { head: '再掲数', value: (row) => row.relistings },
  { head: '事業費_千円', value: (row) => row.cost },
  { head: '国庫_千円', value: (row) => row.national },
  { head: 'その他_千円', value: (row) => row.other },
  { head: '一般財源_千円', value: (row) => row.general },
];

export const yearColumns = yearPolicyColumns;

/** Papers of the council state neither money nor policies: columns for these would all be empty. */
export function unlistedColumns({ fiscalYear }: PolicyYear): CsvColumn<PolicyRow>[] {
  return [
    { head: '年度', value: () => fiscalYear },
    { head: '事業名', value: (row) => row.name },
    { head: '内容', value: (row) => row.description },
    { head: '担当課', value: (row) => row.divisions.join('；') },
    { head: '事業ID', value: (row) => row.programId },
    { head: '出典_文書', value: (row) => row.origin.file },
    { head: '出典_ページ', value: (row) => row.origin.pdfPage },
    { head: '出典_行', value: (row) => row.origin.line },
  ];
}

export function policyColumns({ fiscalYear, policy }: PolicyYear): CsvColumn<PolicyRow>[] {
  return [
    { head: '年度', value: () => fiscalYear },
    { head: '基本方針番号', value: () => policy },
    { head: '番号', value: (row) => row.no },
    { head: '取組の柱', value: (row) => row.group },
    { head: '事業名', value: (row) => row.name },
    { head: '新規', value: (row) => Number(row.isNew) },
    { head: '重点', value: (row) => Number(row.isPriority) },
    { head: '主要成果', value: (row) => Number(row.isKeyResult) },
    { head: '再掲', value: (row) => Number(row.isRelisting) },
    { head: '事業費_千円', value: (row) => row.cost },
    { head: '国庫_千円', value: (row) => row.national },
    { head: 'その他_千円', value: (row) => row.other },
    { head: '一般財源_千円', value: (row) => row.general },
    { head: '事業期間', value: (row) => row.period },
    { head: '21財団への補助・委託', value: (row) => row.foundation },
    { head: '担当課', value: (row) => row.divisions.join('；') },
    { head: '掲載頁', value: (row) => row.page },
    { head: '事業ID', value: (row) => row.programId },
    { head: '出典_文書', value: (row) => row.origin.file },
    { head: '出典_ページ', value: (row) => row.origin.pdfPage },
    { head: '出典_行', value: (row) => row.origin.line },
  ];
}
