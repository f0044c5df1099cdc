import { createHash } from 'node:crypto';
import { compareKey } from '../values/index.ts';

/** Misprint of the prefecture's own name in programs' names: あおり飲食店… is あおもり飲食店…. */
const AOMORI_MISPRINT = /あおり(?!も)/g;

/** The prefecture's name as it should be, for comparing and searching. */
export const mended = (text: string): string => text.replace(AOMORI_MISPRINT, 'あおもり');

/** Every name of a year is compared with every other: levelling each one once makes that a hundred times quicker. */
const keys = new Map<string, string>();
const KEYS_KEPT = 20_000;

/** Two names with the same key are the same program: width, 人材/人財, brackets and the like don't count. */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = mended(compareKey(name));
  if (keys.size >= KEYS_KEPT) keys.clear();
  keys.set(name, key);
  return key;
}

/** A same-name link that a person rejected: from `fromYear` on, the name belongs to another program. */
export interface NameSplit {
  programId: string;
  fromYear: number;
}

/**
 * The id of a program, made of its name alone, so that it does not depend on which year is imported first.
 * `twin` counts programs of one year that bear the same name without being relistings (2 for the second).
 */
export function programIdOf(
  name: string,
  fiscalYear: number,
  splits: readonly NameSplit[],
  twin = 1,
): string {
  const hash = createHash('sha256').update(nameKey(name)).digest('hex').slice(0, 10);
  return afterSplits(twin === 1 ? `p${hash}` : `p${hash}-${twin}`, fiscalYear, splits);
}

function afterSplits(id: string, fiscalYear: number, splits: readonly NameSplit[]): string {
  const years = splits.filter((split) => split.programId === id && split.fromYear <= fiscalYear);
  if (years.length === 0) return id;
  return afterSplits(`${id}-from${Math.max(...years.map((split) => split.fromYear))}`, fiscalYear, splits);
}
