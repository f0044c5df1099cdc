import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../platform/index.ts';
import { type RebuiltYear, rebuildYear } from './rebuild-year.ts';
import { completeWriting } from './store/complete-writing.ts';

/** Makes everything that follows from documents and judgements anew: facts, names, proposals, sums, search words. */
export async function rebuildLedger(connection: Connection): Promise<void> {
  const held = await rows<{ jurisdiction: string; fiscalYears: number[] }>(
    connection,
    sql`select jurisdiction, json_agg(distinct fiscal_year) as "fiscalYears" from document group by 1 order by 1`,
  );
  for (const { jurisdiction, fiscalYears } of held) {
    const rebuilt: RebuiltYear[] = [];
    for (const year of fiscalYears) rebuilt.push(await rebuildYear(connection, jurisdiction, year));
    await completeWriting(connection, rebuilt);
  }
}
