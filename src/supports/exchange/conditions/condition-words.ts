import type { Condition } from '../../condition.ts';
import { type PlaceName, requirementWords } from '../../wording/requirement-words.ts';

/** Conditions in words, for forms that have no columns for them. */
export const conditionsInWords = (conditions: readonly Condition[], placeName: PlaceName): string =>
  conditions.map((each) => inWords(each, placeName)).join('。');

function inWords(condition: Condition, placeName: PlaceName): string {
  if (condition.kind !== 'all' && condition.kind !== 'any') return requirementWords(condition, placeName);
  const words = condition.of.map((each) => inWords(each, placeName)).join('、');
  return condition.kind === 'any' ? `次のいずれか（${words}）` : `次のすべて（${words}）`;
}
