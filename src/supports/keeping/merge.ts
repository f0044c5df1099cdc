import type { Support } from '../support.ts';
import { changesBetween, isSameField, type SupportChanges } from './changes.ts';
import type { SupportField } from './kept.ts';

/** Two people's versions, put together field by field. */
export interface MergedSupport {
  /** What `yours` changes in `theirs`. */
  changes: SupportChanges;
  /** Fields that they changed since, and you did not. */
  merged: readonly SupportField[];
  /** Fields that both changed, to something different. */
  conflicts: readonly SupportField[];
}

/**
 * Three-way merge by field: `base` is what you began from, `theirs` what stands there now. A field that you left alone
 * keeps theirs, one that they left alone takes yours, one that both changed alike is no conflict.
 */
export function mergeSupports({
  base,
  theirs,
  yours,
}: {
  base: Support;
  theirs: Support;
  yours: Support;
}): MergedSupport {
  const mine = changesBetween(base, yours);
  const others = changesBetween(base, theirs);
  const differs = (field: SupportField) => !isSameField(theirs, yours, field);
  const own = Object.keys(mine) as SupportField[];
  return {
    changes: Object.fromEntries(own.filter(differs).map((field) => [field, mine[field]])),
    merged: (Object.keys(others) as SupportField[]).filter((field) => !(field in mine)),
    conflicts: own.filter((field) => field in others && differs(field)),
  };
}
