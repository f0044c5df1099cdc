import type { AnnualReport, ProgramEntry } from '../../../ledger/annual-report.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { formatAmount } from '../../../values/index.ts';
import { aboutEntry, findingAt, placeOf } from '../../finding.ts';
import { pairsOf, type TableSum, tableSums } from '../../prose/figures/index.ts';
import { type Passage, passagesOf } from '../../prose/passages.ts';
import type { Rule } from '../../rule.ts';
import { brokenDownTotals } from './breakdown.ts';
import { paidAtUnitPrice } from './unit-price.ts';

const id = 'prose-sums';

/** Sums that sentences state: with their parts, as parts of a value in the table, or as a count times a price. */
export const proseSums: Rule = {
  id,
  title: '文中の合計と内訳、単価と件数が合わない',
  severities: ['error', 'warning', 'info'],
  check: (reports) =>
    reports.flatMap((report) => [
      ...passagesOf(report).flatMap((passage) => checkBreakdowns(report, passage)),
      ...report.programs.flatMap((entry) => checkSheet(report, entry)),
    ]),
};

function checkBreakdowns(report: AnnualReport, passage: Passage): Finding[] {
  return brokenDownTotals(passage.text)
    .filter(({ total, sum }) => total.value !== sum)
    .map(({ total, sum, parts }) => {
      const [stated, added] = [
        formatAmount(total),
        formatAmount({ ...total, qualifier: 'none', value: sum }),
      ];
      return findingAt([placeOf(report, passage.at)], passage.about, {
        rule: id,
        severity: 'error',
        message:
          `文中に「${stated}」とありますが、続く内訳（${parts.map(formatAmount).join('、')}）の合計は${added}です。` +
          '合計と内訳のどちらが正しいか確認してください。',
        expected: added,
        actual: stated,
      });
    });
}

function checkSheet(report: AnnualReport, entry: ProgramEntry): Finding[] {
  if (entry.isRelisting) return [];
  return [
    ...tableSums(pairsOf(entry, report.fiscalYear)).flatMap((found) => checkTableSum(report, entry, found)),
    ...checkPrice(report, entry),
  ];
}

/** The prose may leave parts out: only a sum that nearly agrees was surely meant to agree. */
const NEARLY = 0.2;

function checkTableSum(
  report: AnnualReport,
  entry: ProgramEntry,
  { figures, sum, values }: TableSum,
): Finding[] {
  const [value] = values;
  const stated = value!.amount;
  if (sum === stated.value) return [];
  const severity = Math.abs(sum - stated.value) <= NEARLY * stated.value ? 'warning' : 'info';
  const [first, ...rows] = [figures[0]!.at, ...values.map((each) => each.row)].map((at) =>
    placeOf(report, at),
  );
  const parts = figures.map((figure) => formatAmount(figure.amount)).join('と');
  const added = formatAmount({ ...stated, qualifier: 'none', value: sum });
  return [
    findingAt([first!, ...rows], aboutEntry(entry), {
      rule: id,
      severity,
      message:
        `「${entry.name}」の事業実績にある${parts}の合計は${added}ですが、表の「${value!.label}」は${formatAmount(stated)}です。` +
        'どちらが正しいか、ほかの分が含まれるかを確認してください。',
      expected: formatAmount(stated),
      actual: added,
    }),
  ];
}

function checkPrice(report: AnnualReport, entry: ProgramEntry): Finding[] {
  const paid = paidAtUnitPrice(entry);
  if (paid === null || entry.cost === null || paid.thousandYen <= entry.cost) return [];
  const [price, total] = [
    formatAmount(paid.price),
    formatAmount({ ...paid.price, value: paid.thousandYen, unit: '千円' }),
  ];
  return [
    findingAt([placeOf(report, paid.at), placeOf(report, paid.row)], aboutEntry(entry), {
      rule: id,
      severity: 'warning',
      message:
        `「${entry.name}」は単価${price}に表の「${paid.row.label}」${formatAmount(paid.count)}を掛けると${total}で、` +
        '事業費を上回ります。単価、件数、事業費を確認してください。',
      expected: `${entry.cost.toLocaleString('ja-JP')}千円以下`,
      actual: total,
    }),
  ];
}
