import type { Subtotal } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { NumberedListing } from '../listings.ts';
import { type DataTable, dataTable } from '../table.ts';
import { listingColumn, moneyColumns, placeColumns, policyColumn, yearColumns } from './common.ts';
import { moneyOf } from './programs.ts';

const SOURCES = ['national', 'other', 'general'] as const;

/** 財源内訳 in long form: one source of one listing per row. */
export function fundingTable(content: ReportContent, listings: readonly NumberedListing[]): DataTable {
  const rows = listings.flatMap((listing) =>
    SOURCES.map((source) => ({
      id: listing.id,
      policy: listing.policy,
      source,
      amount: moneyOf(listing)[source],
    })),
  );
  return dataTable<(typeof rows)[number]>(
    {
      id: 'funding',
      title: '財源内訳',
      description: '事業費の財源内訳。1行が1つの掲載の1つの財源で、記載のない財源の行はない。',
    },
    [
      listingColumn((row) => row.id),
      ...yearColumns(content),
      policyColumn((row) => row.policy),
      {
        ...{
          head: '財源区分',
          name: 'fundingSource',
          type: 'code',
          codes: 'funding',
          source: '施策一覧（別紙1）',
        },
        ...{ meaning: '財源の種類', value: (row) => row.source },
      },
      {
        ...{ head: '金額_千円', name: 'amount', type: 'integer', unit: '千円', source: '施策一覧（別紙1）' },
        ...{ meaning: 'その財源の額', value: (row) => row.amount },
      },
    ],
    rows.filter(({ amount }) => amount !== null),
  );
}

/** 小計 and 合計 as the lists state them. */
export function subtotalsTable(content: ReportContent): DataTable {
  return dataTable<Subtotal>(
    { id: 'subtotals', title: '小計と合計', description: '一覧に記載された小計と合計。計算した値ではない。' },
    [
      ...yearColumns(content),
      {
        ...{ head: '記載箇所', name: 'listedIn', type: 'code', codes: 'listedIn', source: '年次報告' },
        ...{ meaning: '小計または合計を記載した一覧', value: (row) => row.where },
      },
      policyColumn((row) => row.policies[0], true),
      {
        ...{
          head: '併記した基本方針番号',
          name: 'secondPolicy',
          type: 'code',
          codes: 'policies',
          source: '年次報告',
          isOptional: true,
        },
        ...{ meaning: '2つの基本方針に共通の一覧のとき、2つ目の番号', value: (row) => row.policies[1] },
      },
      {
        ...{ head: '合計', name: 'isGrandTotal', type: 'flag', codes: 'flag', source: '年次報告' },
        ...{ meaning: 'すべての基本方針の合計は 1、小計は 0', value: (row) => row.isGrandTotal },
      },
      {
        ...{
          head: '再掲を含む',
          name: 'includesRelistings',
          type: 'flag',
          codes: 'flag',
          source: '年次報告',
        },
        ...{ meaning: '再掲の事業も加えた額は 1', value: (row) => row.includesRelistings },
      },
      ...moneyColumns<Subtotal>((row) => row, '年次報告の小計・合計の行'),
      ...placeColumns<Subtotal>(content.report.file, (row) => row),
    ],
    content.report.subtotals,
  );
}
