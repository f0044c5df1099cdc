import { sql } from 'drizzle-orm';
import { openLedger } from '../../src/ledger/index.ts';
import { type Config, rows } from '../../src/platform/index.ts';
import { YEAR } from './round.ts';

/** What the database holds of the round. */
export interface Kept {
  /** Every sentence that a version changed, with how often. */
  sentences: Map<string, number>;
  /** Submissions of each answer. */
  submissions: Map<string, number>;
}

export async function keptIn(config: Config): Promise<Kept> {
  const ledger = await openLedger(config);
  try {
    const { db } = ledger.database;
    const versions = await rows<{ text: string; n: number }>(
      db,
      sql`select v.value as text, count(*)::int as n from answer_version, jsonb_each_text(changed) v
        where fiscal_year = ${YEAR} and v.key in ('result', 'overview') and name <> 'bench' group by 1`,
    );
    const submitted = await rows<{ answer: string; n: number }>(
      db,
      sql`select answer, count(*)::int as n from answer_event
        where fiscal_year = ${YEAR} and kind = 'submitted' group by 1`,
    );
    return {
      sentences: new Map(versions.map(({ text, n }) => [text, n])),
      submissions: new Map(submitted.map(({ answer, n }) => [answer, n])),
    };
  } finally {
    await ledger.close();
  }
}
