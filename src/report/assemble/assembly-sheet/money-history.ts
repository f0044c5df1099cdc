import type { ProgramView, ProgramYearView } from '../../../ledger/index.ts';
import { formatFiscalYear } from '../../../values/index.ts';
import type { Block, Row } from '../../document.ts';
import { missing } from '../prose.ts';
import { cell, columns, table } from '../table.ts';
import { costCell, moneyCell } from '../words.ts';

/** The cost and its funding year by year, the latest below; earlier years than fit are counted. */
export function moneyHistory({ years }: ProgramView, room: number): Block[] {
  if (years.length === 0) return [missing()];
  const shown = years.slice(-room);
  const left = years.length - shown.length;
  return [
    table({
      id: 'program-money-table',
      summary: '年度ごとの事業費、財源内訳、区分',
      unit: '千円',
      style: 'plain',
      columns: columns([18, 's'], [15, 'e'], [15, 'e'], [13, 'e'], [15, 'e'], [24, 's']),
      head: [{ cells: ['年度', '事業費', '国庫', 'その他', '一般財源', '区分'].map((head) => cell(head)) }],
      body: shown.map(yearRow),
      notes: left === 0 ? [] : [`これより前の${left}か年度は省いた。`],
    }),
  ];
}

const yearRow = (year: ProgramYearView): Row => ({
  cells: [
    cell(formatFiscalYear(year.fiscalYear), { isRowHead: true }),
    costCell(year.cost.value),
    ...[year.national, year.other, year.general].map(({ value }) => moneyCell(value)),
    cell(marksOf(year).join('・')),
  ],
});

const marksOf = ({ isNew, isPriority, isKeyResult }: ProgramYearView): string[] => [
  ...(isNew.value ? ['新規'] : []),
  ...(isPriority.value ? ['重点'] : []),
  ...(isKeyResult.value ? ['主要成果'] : []),
];
