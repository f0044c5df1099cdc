import { missingFiles } from './pages.ts';
import type { Rule } from './rule.ts';
import { fundingSum } from './rules/funding-sum/rule.ts';

/** Every rule, once. A folder under rules/ that is not in this list never runs, so a spec forbids it. */
export const rules: readonly Rule[] = verified([fundingSum]);

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
