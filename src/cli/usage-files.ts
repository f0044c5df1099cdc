import type { Ledger } from '../ledger/index.ts';
import { recordChange, recordedWriting, recordNothing } from '../platform/index.ts';
import {
  checkedLinks,
  keptUsage,
  takeLinks,
  takeUsage,
  type UsageFile,
  usageFileOf,
} from '../supports/index.ts';

/** Everything that is counted and checked so far, as it goes from the public side to the staff side. */
export async function usageFileIn({ database, clock }: Ledger, jurisdiction: string): Promise<UsageFile> {
  const counted = await keptUsage(database.db, jurisdiction);
  const links = await checkedLinks(database.db, jurisdiction);
  return usageFileOf(jurisdiction, clock.now().toISOString(), counted, links);
}

/**
 * Takes such a file in; the same again, or an older one, changes nothing.
 * @returns how many counts are new or have grown, and how many links were looked at since
 */
export function takeUsageFile({ database, clock }: Ledger, file: UsageFile): Promise<number> {
  const { jurisdiction, writtenAt } = file;
  return recordedWriting(database, async (connection) => {
    const counts = await takeUsage(connection, jurisdiction, file);
    const links = await takeLinks(connection, jurisdiction, file.links);
    if (counts + links === 0) recordNothing(connection);
    else {
      const months = file.usage.map(({ month }) => month).sort();
      await recordChange(connection, clock, {
        ...{ jurisdiction, action: 'support.figures-taken', subject: 'support-figures', before: null },
        after: { writtenAt, counts, links, from: months[0] ?? null, to: months.at(-1) ?? null },
      });
    }
    return counts + links;
  });
}
