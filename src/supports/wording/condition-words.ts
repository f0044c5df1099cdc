import type { Condition } from '../condition.ts';
import { type PlaceName, requirementWords } from './requirement-words.ts';

/**
 * A whole condition in one line: 「事業所が青森市にあること、かつ（従業員が20人以下であること、または…）」. Empty where nothing is asked.
 */
export function conditionWords(condition: Condition, placeName: PlaceName): string {
  if (condition.kind !== 'all' && condition.kind !== 'any') return requirementWords(condition, placeName);
  if (asksNothing(condition)) return '';
  const parts = condition.of.filter((part) => !asksNothing(part));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return conditionWords(only, placeName);
  const join = condition.kind === 'all' ? '、かつ' : '、または';
  return parts.map((part) => bracketed(part, placeName)).join(join);
}

/** Whether everybody meets it. */
function asksNothing(condition: Condition): boolean {
  if (condition.kind === 'all') return condition.of.every(asksNothing);
  return condition.kind === 'any' && condition.of.some(asksNothing);
}

function bracketed(part: Condition, placeName: PlaceName): string {
  const words = conditionWords(part, placeName);
  return (part.kind === 'all' || part.kind === 'any') && part.of.length > 1 ? `（${words}）` : words;
}
