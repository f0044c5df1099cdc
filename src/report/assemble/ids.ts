import type { ProgramEntry } from '../../ledger/annual-report.ts';

/** ⑥ and ⑦ in one chapter → 6-7; programs whose document names no policy → 0. */
export const policyKey = (policies: readonly number[]): string =>
  policies.length === 0 ? '0' : policies.join('-');

/**
 * The id of a program's sheet: the policies that its list row is marked with and its number there (`program-1-12`,
 * `program-6-7-5`).
 */
export const sheetId = ({ policies, no }: Pick<ProgramEntry, 'policies' | 'no'>): string =>
  `program-${policyKey(policies)}-${no}`;

/** The same ids with `-2`, `-3` … behind those that came before: papers print a number twice. */
export function unique(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    let free = id;
    for (let again = 2; taken.has(free); again += 1) free = `${id}-${again}`;
    taken.add(free);
    return free;
  });
}
