import { type Condition, type PlaceName, requirementWords } from '../../../supports/index.ts';

/** A condition in words, one line for each requirement; parts of a part stand further in. */
export function conditionLines(condition: Condition, placeName: PlaceName): string[] {
  if (condition.kind === 'all' && condition.of.length === 0) return [];
  const parts = condition.kind === 'all' ? condition.of : [condition];
  return parts.flatMap((part) => linesOf(part, placeName, ''));
}

function linesOf(condition: Condition, placeName: PlaceName, indent: string): string[] {
  if (condition.kind === 'all' || condition.kind === 'any') {
    const head = condition.kind === 'all' ? '次のすべてを満たすこと' : '次のどれか一つを満たすこと';
    return [`${indent}・${head}`, ...condition.of.flatMap((part) => linesOf(part, placeName, `${indent}　`))];
  }
  const source = condition.source === undefined ? '' : `（${condition.source}）`;
  return [`${indent}・${requirementWords(condition, placeName)}${source}`];
}
