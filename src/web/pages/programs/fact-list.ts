import type { FactAttribute, FactValue } from '../../../ledger/index.ts';
import { amount } from '../../figures.ts';

/** The facts of a year in the order of the page. */
export const FACTS = [
  'name',
  'cost',
  'national',
  'other',
  'general',
  'isNew',
  'isPriority',
  'isKeyResult',
  'period',
  'foundation',
  'divisions',
] as const satisfies readonly FactAttribute[];

/** A fact's value as the page says it; '' where nothing is stated. */
export function factText(value: FactValue): string {
  if (Array.isArray(value)) return value.join('、');
  if (typeof value === 'boolean') return value ? '○' : 'なし';
  return typeof value === 'number' ? amount(value) : (value ?? '');
}
