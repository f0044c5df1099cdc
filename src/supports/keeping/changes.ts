import { canonicalJson } from '../../platform/index.ts';
import type { Support } from '../support.ts';
import type { SupportField } from './kept.ts';

/** What became of fields: their new values, `null` where one was taken away. */
export type SupportChanges = Partial<Record<SupportField, unknown>>;

/** Its number never changes, and the day of confirmation is no text that anybody writes. */
const LEFT_OUT = new Set<string>(['id', 'confirmedOn']);

export const fieldsOf = (...supports: readonly Partial<Support>[]): SupportField[] =>
  [...new Set(supports.flatMap((support) => Object.keys(support)))].filter(
    (field): field is SupportField => !LEFT_OUT.has(field),
  );

export const isSameField = (a: Partial<Support>, b: Partial<Support>, field: SupportField): boolean =>
  canonicalJson(a[field] ?? null) === canonicalJson(b[field] ?? null);

export const changesBetween = (before: Partial<Support>, after: Partial<Support>): SupportChanges =>
  Object.fromEntries(
    fieldsOf(before, after)
      .filter((field) => !isSameField(before, after, field))
      .map((field) => [field, after[field] ?? null]),
  );

/** The support with these fields changed or taken away. */
export function withChanges(support: Support, changes: SupportChanges): Support {
  const all = Object.entries({ ...support, ...changes }).filter(([, value]) => value != null);
  return Object.fromEntries(all) as unknown as Support;
}

/** Those fields of it. */
export const partOf = (support: Partial<Support>, fields: readonly SupportField[]): SupportChanges =>
  Object.fromEntries(fields.map((field) => [field, support[field] ?? null]));
