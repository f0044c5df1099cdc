import { nameKey } from '../names.ts';
import type { Groups, Passage } from './passage.ts';
import { kindOfSlot, slotOfGroup } from './slots.ts';

/**
 * Groups are known by their names, and names are spelled otherwise from year to year (人財, 人材): every passage is put
 * under this year's spelling, else under the latest one.
 */
export function underOneSpelling(passages: readonly Passage[], groups: Groups): Passage[] {
  const spelled = new Map<string, string>();
  const listed = [...groups].flatMap(([policy, names]) => names.map((name) => slotOfGroup(policy, name)));
  const told = passages
    .filter((each) => kindOfSlot(each.slot) === 'policy-group')
    .sort((a, b) => b.fiscalYear - a.fiscalYear)
    .map((each) => each.slot);
  for (const slot of [...listed, ...told]) if (!spelled.has(nameKey(slot))) spelled.set(nameKey(slot), slot);
  return passages.map((each) => ({ ...each, slot: spelled.get(nameKey(each.slot)) ?? each.slot }));
}
