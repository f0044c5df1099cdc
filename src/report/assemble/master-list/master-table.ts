import type { Subtotal } from '../../../ledger/annual-report.ts';
import { shortEra } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Cell, Row, Table } from '../../document.ts';
import { cell, columns, table } from '../table.ts';
import { bandRow } from './band.ts';
import { programRows } from './program-rows.ts';
import { totalRows } from './total-rows.ts';

/** The table of 別紙1: a band for each policy, its groups spanning their programs, its subtotals, the grand total. */
export function masterTable(content: ReportContent, sheets: ReadonlyMap<string, string>): Table {
  const { report } = content;
  const totals = totalRows(content);
  return table({
    id: 'master-list-table',
    summary:
      '基本方針と取組ごとの事業名、新規・重点・主要成果の別、事業費と財源内訳、事業期間、財団への補助・委託、担当課等',
    style: 'master',
    columns: columns(
      ...([
        [12, 's'],
        [24, 's'],
        [2.6, 'c'],
        [2.6, 'c'],
        [2.6, 'c'],
        [8.5, 'e'],
        [8, 'e'],
        [8, 'e'],
        [8, 'e'],
      ] as const),
      ...([
        [6.2, 'c'],
        [4.5, 'c'],
        [13, 's'],
      ] as const),
    ),
    head: masterHead(shortEra(content.fiscalYear)),
    body: [
      ...masterPolicies(content).flatMap((policy): Row[] => [
        ...bandRow(policy, content),
        ...programRows(
          report.masterList.filter((row) => row.policy === policy),
          sheets,
        ),
        ...totals.under(policy),
      ]),
      ...totals.grand,
    ],
  });
}

/** The policies of this year in their order, then those that only the list or a sum knows; 0 (no policy named) first. */
export function masterPolicies({ policies, report }: ReportContent): number[] {
  const known = policies.map(({ policy }) => policy);
  const listed = report.masterList.map((row) => row.policy);
  const summed = report.subtotals.filter(isOfPolicy).flatMap(({ policies: own }) => own.slice(-1));
  const all = [...new Set([...known, ...listed, ...summed])];
  return listed.includes(0)
    ? [0, ...all.filter((policy) => policy !== 0)]
    : all.filter((policy) => policy !== 0);
}

const isOfPolicy = ({ where, isGrandTotal }: Subtotal): boolean => where === 'master' && !isGrandTotal;

function masterHead(era: string): Row[] {
  const tall = (text: string, more: Omit<Cell, 'text'> = {}) => cell(text, { rowSpan: 2, ...more });
  return [
    {
      cells: [
        tall('基本方針'),
        tall('事業名'),
        tall('新規', { vertical: true }),
        tall('重点', { vertical: true }),
        tall('主要成果', { vertical: true }),
        tall(`${era}事業費\n(千円)`),
        cell('財源内訳', { columnSpan: 3 }),
        tall('事業期間'),
        tall('21財団への補助・委託'),
        tall('担当課等'),
      ],
    },
    { cells: [cell('国庫'), cell('その他'), cell('一般財源')] },
  ];
}
