import type { FieldKey, Values } from '../question.ts';
import { changesBetween } from '../questions/index.ts';

/** Two people's words, put together field by field. */
export interface Merged {
  /** What `yours` changes in `theirs`. */
  changes: Values;
  /** Fields that they changed since, and you did not. */
  merged: readonly FieldKey[];
  /** Fields that both changed, to different words. */
  conflicts: readonly FieldKey[];
}

/**
 * Three-way merge by field: `base` is what you began from, `theirs` what stands there now. A field that you left alone
 * keeps their words, one that they left alone takes yours, one that both changed alike is no conflict.
 */
export function mergeByField({
  base,
  theirs,
  yours,
}: {
  base: Values;
  theirs: Values;
  yours: Values;
}): Merged {
  const mine = changesBetween(base, yours);
  const others = changesBetween(base, theirs);
  const both = Object.keys(mine).filter((key) => key in others && mine[key] !== others[key]);
  const changes = Object.entries(mine).filter(([key, value]) => value !== (theirs[key] ?? ''));
  return {
    changes: Object.fromEntries(changes),
    merged: Object.keys(others).filter((key) => !(key in mine)),
    conflicts: both,
  };
}
