import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../platform/index.ts';
import type { RebuiltYear } from '../rebuild-year.ts';
import { bumpRevision } from './jurisdictions.ts';
import { proposeForYears } from './lineage-store.ts';
import { refreshSearch } from './search-store.ts';
import { tidyPrograms } from './year-store.ts';
import { refreshTotals } from './year-totals.ts';

/** What follows from changed years, once for all of them: names, lineage, sums, search words, the revision. */
export async function completeWriting(
  connection: Connection,
  rebuilt: readonly RebuiltYear[],
): Promise<void> {
  for (const jurisdiction of new Set(rebuilt.map((each) => each.jurisdiction))) {
    const own = rebuilt.filter((each) => each.jurisdiction === jurisdiction);
    const changed = new Set(own.map((each) => each.fiscalYear));
    const held = await heldYears(connection, jurisdiction);
    // What a year continues, and what ended before it, depends on the year held before it.
    const affected = held.filter((year, index) => changed.has(year) || changed.has(held[index - 1] ?? -1));
    await tidyPrograms(connection, jurisdiction);
    await proposeForYears(connection, jurisdiction, affected, held);
    // Years without policies are stepped over, so that the year after them may be affected as well.
    const later = held.filter((year) => year > Math.min(...changed));
    await refreshTotals(connection, jurisdiction, new Set([...changed, ...later]));
    await refreshSearch(connection, jurisdiction, new Set(own.flatMap((each) => [...each.touched])));
    await bumpRevision(connection, jurisdiction);
  }
}

/** Ascending. */
async function heldYears(connection: Connection, jurisdiction: string): Promise<number[]> {
  const held = await rows<{ year: number }>(
    connection,
    sql`select distinct fiscal_year as year from program_year where jurisdiction = ${jurisdiction} order by 1`,
  );
  return held.map((each) => each.year);
}
