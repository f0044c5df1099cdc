import { bigint, integer, jsonb, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import type { PolicyTotal } from '../views/years.ts';
import { jurisdiction } from './columns.ts';

/**
 * The sums of a fiscal year, made anew by every writing that touches it: to add up the programs of twenty years, or of
 * all prefectures, at each look takes too long. Amounts in 千円; each program counts once, relistings don't.
 */
export const yearTotals = pgTable(
  'year_total',
  {
    jurisdiction: jurisdiction(),
    fiscalYear: integer('fiscal_year').notNull(),
    cost: bigint('cost', { mode: 'number' }),
    national: bigint('national', { mode: 'number' }),
    other: bigint('other', { mode: 'number' }),
    general: bigint('general', { mode: 'number' }),
    programs: integer('programs').notNull(),
    newPrograms: integer('new_programs').notNull(),
    /** Empty for the first year held. */
    endedPrograms: integer('ended_programs'),
    policies: jsonb('policies').$type<PolicyTotal[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.fiscalYear] })],
);
