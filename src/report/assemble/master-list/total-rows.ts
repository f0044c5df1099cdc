import type { Money, Subtotal } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { Row } from '../../document.ts';
import { placesOf } from '../place.ts';
import { cell } from '../table.ts';
import { ALL_RELISTINGS, costCell, moneyCell } from '../words.ts';
import { masterTotals } from './totals.ts';

/** The rows of sums: under each policy, and at the end. */
export function totalRows(content: ReportContent): { under(policy: number): Row[]; grand: Row[] } {
  const totals = masterTotals(content);
  return {
    under: (policy) =>
      totals.filter((each) => !each.isGrandTotal && each.policies.at(-1) === policy).map(row),
    grand: totals.filter((each) => each.isGrandTotal).map(row),
  };
}

const row = (total: Subtotal): Row => ({
  kind: total.isGrandTotal ? 'total' : 'subtotal',
  cells: [
    cell(label(total), { columnSpan: 5, isRowHead: true }),
    ...amounts(total),
    cell('', { columnSpan: 3 }),
  ],
  ...placesOf(total),
});

function label({ isGrandTotal, includesRelistings }: Subtotal): string {
  if (isGrandTotal) return includesRelistings ? `合計${ALL_RELISTINGS}` : '合計';
  return includesRelistings ? `〃${ALL_RELISTINGS}` : '小計';
}

const amounts = ({ cost, national, other, general }: Money) => [
  costCell(cost),
  ...[national, other, general].map(moneyCell),
];
