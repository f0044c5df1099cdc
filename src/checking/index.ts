/** The only door of checking/: contradictions in published reports, found by rules with an id and a page. */
import { pageOf } from './pages.ts';
import { selectRules } from './registry.ts';

export { type CheckOptions, checkReports, sortFindings } from './check.ts';
export { rules, UnknownRule } from './registry.ts';
export type { Rule } from './rule.ts';

/** The rule's page in Japanese (Markdown). @throws UnknownRule */
export function explain(ruleId: string): string {
  selectRules([ruleId]);
  return pageOf(ruleId);
}
