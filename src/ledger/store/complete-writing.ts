import type { Connection } from '../../platform/index.ts';
import type { RebuiltYear } from '../rebuild-year.ts';
import { bumpRevision } from './jurisdictions.ts';
import { proposeForYears } from './lineage-store.ts';
import { refreshSearch } from './search-store.ts';
import { tidyPrograms } from './year-store.ts';

/** What follows from changed years, once for all of them: names, lineage, search words, the revision. */
export async function completeWriting(
  connection: Connection,
  rebuilt: readonly RebuiltYear[],
): Promise<void> {
  for (const jurisdiction of new Set(rebuilt.map((each) => each.jurisdiction))) {
    const own = rebuilt.filter((each) => each.jurisdiction === jurisdiction);
    await tidyPrograms(connection, jurisdiction);
    await proposeForYears(connection, jurisdiction, new Set(own.map((each) => each.fiscalYear)));
    await refreshSearch(connection, jurisdiction, new Set(own.flatMap((each) => [...each.touched])));
    await bumpRevision(connection, jurisdiction);
  }
}
