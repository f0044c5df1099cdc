import type { MasterRow, ProgramEntry, Subtotal } from '../annual-report.ts';
import type { Amounts } from '../views/origins.ts';

/**
 * A subtotal computed from the rows above it. It stays as stated where rows of one of its policies are missing (a part
 * of a report, a cut file): to sum up what is there would be wrong.
 */
export function summedAnew(
  stated: Subtotal,
  masterList: readonly MasterRow[],
  programs: readonly ProgramEntry[],
): Subtotal {
  const rows = stated.where === 'master' ? ofMasterList(stated, masterList) : ofPolicyList(stated, programs);
  if (rows === null) return stated;
  const keys: (keyof Amounts)[] =
    stated.where === 'master' ? ['cost', 'national', 'other', 'general'] : ['cost'];
  const sums = keys.map((key) => {
    const sum = rows.reduce((total, row) => total + (row[key] ?? 0), 0);
    return [key, sum === (stated[key] ?? 0) ? stated[key] : sum];
  });
  return { ...stated, ...Object.fromEntries(sums) };
}

function ofMasterList(
  { policies, includesRelistings }: Subtotal,
  masterList: readonly MasterRow[],
): Amounts[] | null {
  const own = masterList.filter((row) => policies.includes(row.policy));
  if (policies.some((policy) => !own.some((row) => row.policy === policy))) return null;
  return own.filter((row) => includesRelistings || !row.isRelisting);
}

function ofPolicyList(
  { policies, includesRelistings }: Subtotal,
  programs: readonly ProgramEntry[],
): Amounts[] | null {
  const own = programs.filter((row) => row.policies.every((policy) => policies.includes(policy)));
  if (policies.some((policy) => !own.some((row) => row.policies.includes(policy)))) return null;
  const counted = own.filter((row) => includesRelistings || !row.isRelisting);
  return counted.map(({ cost }) => ({ cost, national: null, other: null, general: null }));
}
