import type { ReportContent } from '../../content.ts';
import type { Paragraph } from '../../document.ts';
import { money } from '../words.ts';
import { masterTotals } from './totals.ts';

/** The line that proves the grand total; where the printed sums don't add up, it says by how much. */
export function grandProof(content: ReportContent): Paragraph[] {
  const totals = masterTotals(content);
  const grand = totals.find((each) => each.isGrandTotal)?.cost ?? null;
  const parts = totals.filter((each) => !each.isGrandTotal && !each.includesRelistings);
  if (grand === null || parts.length === 0) return [];
  const sum = parts.reduce((whole, { cost }) => whole + (cost ?? 0), 0);
  const sums = `小計の和 ${parts.map(({ cost }) => money(cost ?? 0)).join('＋')}`;
  if (sum !== grand)
    return [
      proof(
        `${sums}＝${money(sum)}千円。印刷された合計${money(grand)}千円とは${money(Math.abs(grand - sum))}千円違う。`,
      ),
    ];
  const { masterList } = content.report;
  const once = masterList.filter((row) => !row.isRelisting).length;
  const again = masterList.length - once;
  const counted = again === 0 ? `${once}事業` : `再掲${again}件を除く${once}事業`;
  return [proof(`合計 ${money(grand)}千円＝${sums}（${counted}）。`)];
}

const proof = (text: string): Paragraph => ({ kind: 'paragraph', style: 'proof', text });
