/** The only door of checking/: contradictions in published reports, found by rules with an id and a page. */
import { pageOf } from './pages.ts';
import { rules, selectRules } from './registry.ts';
import type { Waiver } from './waiver.ts';
import * as waiverFile from './waiver-file.ts';

export { answerFieldOf } from './answers.ts';
export { type CheckOptions, checkReports, sortFindings } from './check.ts';
export { rules, UnknownRule } from './registry.ts';
export type { Rule } from './rule.ts';
export { applyWaivers, STALE_WAIVER, type Waived, type Waiver, type WaiverResult } from './waiver.ts';
export { UnreadableWaivers } from './waiver-file.ts';

/** The rule's page in Japanese (Markdown). @throws UnknownRule */
export function explain(ruleId: string): string {
  selectRules([ruleId]);
  return pageOf(ruleId);
}

/** Reads waivers (許容の一覧) from JSON. @throws UnreadableWaivers, also when a rule is unknown. */
export function parseWaivers(json: string): Waiver[] {
  return waiverFile.parseWaivers(
    json,
    rules.map((rule) => rule.id),
  );
}
