import type { ProgramGroup } from './grouping.ts';
import type { RowDescription } from './import-types.ts';

/**
 * Finds our own sentence for a program: by the row of the policy list that lists it, for the master list may spell
 * its name otherwise, and of two programs of one name each has its own. Else what the ledger held before.
 */
export function descriptionsFrom(
  held: ReadonlyMap<string, string>,
  documentId: string | null,
  fresh: readonly RowDescription[],
): (programId: string, group: ProgramGroup) => string | null {
  const added = new Map(fresh.map((each) => [rowKey(each), each.description]));
  return (programId, { listings }) => {
    const own = listings.filter((each) => each.documentId === documentId);
    const described = own.map(({ entry }) => (entry === null ? undefined : added.get(rowKey(entry))));
    return described.find((text) => text !== undefined) ?? held.get(programId) ?? null;
  };
}

const rowKey = ({ policies, no }: { policies: readonly number[]; no: number }) =>
  `${policies.join('+')}/${no}`;
