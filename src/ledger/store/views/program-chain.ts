import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';

/** Below this a rename that nobody confirmed does not join two programs on one page. */
const SURE_ENOUGH = 0.6;

/** The program and every program that a rename joins with it, however many renames lie between. */
export async function chainOf(connection: Connection, jurisdiction: string, id: string): Promise<string[]> {
  const pairs = await rows<{ a: string; b: string }>(
    connection,
    sql`select from_program as a, to_program as b from lineage
      where jurisdiction = ${jurisdiction} and from_program <> to_program
        and (state = 'confirmed' and kind in ('renamed', 'succeeded')
          or state = 'proposed' and kind = 'renamed' and confidence >= ${SURE_ENOUGH})`,
  );
  const chain = new Set([id]);
  for (const member of chain) {
    for (const { a, b } of pairs) {
      if (a === member) chain.add(b);
      if (b === member) chain.add(a);
    }
  }
  return [...chain];
}
