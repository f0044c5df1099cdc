import { missingFiles } from './pages.ts';
import type { Rule } from './rule.ts';
import { brokenRows } from './rules/broken-rows/rule.ts';
import { costParts } from './rules/cost-parts/rule.ts';
import { establishmentTable } from './rules/establishment-table/rule.ts';
import { foreignCharactersRule } from './rules/foreign-characters/rule.ts';
import { fundingSum } from './rules/funding-sum/rule.ts';
import { futureWords } from './rules/future-words/rule.ts';
import { grandTotal } from './rules/grand-total/rule.ts';
import { grantedAmount } from './rules/granted-amount/rule.ts';
import { indicatorTotal } from './rules/indicator-total/rule.ts';
import { listSubtotal } from './rules/list-subtotal/rule.ts';
import { misprints } from './rules/misprints/rule.ts';
import { missingAnswer } from './rules/missing-answer/rule.ts';
import { newButOld } from './rules/new-but-old/rule.ts';
import { nextYear } from './rules/next-year/rule.ts';
import { periodNotation } from './rules/period-notation/rule.ts';
import { populationTable } from './rules/population-table/rule.ts';
import { programCost } from './rules/program-cost/rule.ts';
import { programDivision } from './rules/program-division/rule.ts';
import { programName } from './rules/program-name/rule.ts';
import { programNameVariants } from './rules/program-name-variants/rule.ts';
import { programNewFlag } from './rules/program-new-flag/rule.ts';
import { programNoPage } from './rules/program-no-page/rule.ts';
import { proseContradictsTable } from './rules/prose-contradicts-table/rule.ts';
import { proseRates } from './rules/prose-rates/rule.ts';
import { proseSums } from './rules/prose-sums/rule.ts';
import { recordClaimsRule } from './rules/record-claims/rule.ts';
import { relistingAgrees } from './rules/relisting-agrees/rule.ts';
import { repeatedYearHeader } from './rules/repeated-year-header/rule.ts';
import { sameOverview } from './rules/same-overview/rule.ts';
import { smeDefinition } from './rules/sme-definition/rule.ts';
import { subtotalSum } from './rules/subtotal-sum/rule.ts';
import { tableTotal } from './rules/table-total/rule.ts';
import { trendsFigures } from './rules/trends-figures/rule.ts';
import { truncatedReport } from './rules/truncated-report/rule.ts';
import { unchangedText } from './rules/unchanged-text/rule.ts';
import { unexplainedChange } from './rules/unexplained-change/rule.ts';
import { unitChanges } from './rules/unit-changes/rule.ts';
import { unreadableValue } from './rules/unreadable-value/rule.ts';
import { wordVariants } from './rules/word-variants/rule.ts';

/** Every rule, once. A folder under rules/ that is not in this list never runs, so a spec forbids it. */
export const rules: readonly Rule[] = verified([
  missingAnswer,
  unreadableValue,
  unexplainedChange,
  fundingSum,
  subtotalSum,
  grandTotal,
  grantedAmount,
  listSubtotal,
  costParts,
  indicatorTotal,
  populationTable,
  establishmentTable,
  tableTotal,
  smeDefinition,
  proseRates,
  programName,
  programCost,
  programNewFlag,
  programDivision,
  programNoPage,
  relistingAgrees,
  nextYear,
  unitChanges,
  repeatedYearHeader,
  newButOld,
  periodNotation,
  sameOverview,
  unchangedText,
  proseContradictsTable,
  proseSums,
  recordClaimsRule,
  trendsFigures,
  futureWords,
  programNameVariants,
  wordVariants,
  misprints,
  foreignCharactersRule,
  brokenRows,
  truncatedReport,
]);

export class UnknownRule extends Error {
  override readonly name = 'UnknownRule';
  constructor(readonly ids: readonly string[]) {
    super(`知らない点検規則です: ${ids.join('、')}。使える規則: ${rules.map((rule) => rule.id).join('、')}`);
  }
}

/** The rules with these ids, or all of them. @throws UnknownRule when an id is mistyped. */
export function selectRules(ids?: readonly string[]): readonly Rule[] {
  if (ids === undefined) return rules;
  const known = new Set(rules.map((rule) => rule.id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw new UnknownRule(unknown);
  return rules.filter((rule) => ids.includes(rule.id));
}

/**
 * Stops start-up when two rules share an id or a rule lacks its page or examples: a rule that nobody can look
 * up must not judge anybody's report.
 */
export function verified(list: readonly Rule[]): readonly Rule[] {
  const ids = list.map((rule) => rule.id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  if (twice.length > 0) throw new Error(`点検規則のIDが重複しています: ${twice.join('、')}`);
  const missing = ids.flatMap(missingFiles);
  if (missing.length > 0) throw new Error(`点検規則のファイルがありません: ${missing.join('、')}`);
  return list;
}
