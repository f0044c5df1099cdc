import type { SourceLine } from '../../formats/source.ts';
import type { Subtotal } from '../../ledger/annual-report.ts';
import { fundingOf, thousandYen } from './amounts.ts';
import { cellText, isMoney, originOf, tight } from './line.ts';

/** With or without the policy in front (`基本方針① 計`) and what is counted in brackets behind. */
const TOTAL =
  /^(?:基本方針)?(?:\(?\d{1,2}\)?)?(小計|合計|総計|総合計|全体合計|計|[〃"”“″''ゝ々])(?:\([^()]*\))?$/;

/** 小計, 〃(再掲含む。) or 合計: the label of a row of sums, or `null`. */
export function totalLabel(line: SourceLine): string | null {
  const label = tight(line.cells.find((cell) => tight(cell) !== '') ?? '');
  return TOTAL.test(label) ? label : null;
}

/** A row of sums. Its money stands in the same order as in the rows above: cost, then the funding sources. */
export function subtotalOf(
  line: SourceLine,
  where: Subtotal['where'],
  policies: number[],
  includesRelistings: boolean,
): Subtotal {
  const cells = line.cells.map(cellText);
  const costAt = cells.findIndex((cell) => cell !== '' && isMoney(cell));
  const label = totalLabel(line) ?? '';
  const money = costAt < 0 ? [] : cells.slice(costAt + 1, costAt + 4);
  const none = { national: null, other: null, general: null };
  return {
    where,
    policies,
    cost: costAt < 0 ? null : thousandYen(cells[costAt]),
    ...(where === 'list' ? none : fundingOf(money)),
    includesRelistings: includesRelistings || /再掲を?含/.test(label),
    isGrandTotal: /合計|総計/.test(label),
    ...originOf(line),
  };
}
