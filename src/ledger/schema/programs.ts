import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { StoredAcceptance } from '../acceptance.ts';
import { jurisdiction, place } from './columns.ts';

/** 事業: persists over the years; its id is made of its name and does not depend on the order of imports. */
export const programs = pgTable(
  'program',
  { jurisdiction: jurisdiction(), id: text('id').notNull(), name: text('name').notNull() },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.id] })],
);

/** 年度別の事業: the accepted facts. Amounts in 千円. */
export const programYears = pgTable(
  'program_year',
  {
    jurisdiction: jurisdiction(),
    programId: text('program_id').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    name: text('name').notNull(),
    cost: bigint('cost', { mode: 'number' }),
    national: bigint('national', { mode: 'number' }),
    other: bigint('other', { mode: 'number' }),
    general: bigint('general', { mode: 'number' }),
    costBasis: text('cost_basis').notNull(),
    isNew: boolean('is_new').notNull(),
    isPriority: boolean('is_priority').notNull(),
    isKeyResult: boolean('is_key_result').notNull(),
    period: text('period'),
    foundation: text('foundation'),
    teams: jsonb('teams').$type<string[]>().notNull(),
    /** Our own short sentence, never the report's. */
    description: text('description'),
    accepted: jsonb('accepted').$type<StoredAcceptance>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.programId, t.fiscalYear] }),
    index('program_year_by_year').on(t.jurisdiction, t.fiscalYear),
    index('program_year_across').on(t.fiscalYear),
  ],
);

/** 掲載: a program of a year under one policy; a relisting (再掲) repeats it under another. */
export const listings = pgTable(
  'listing',
  {
    jurisdiction: jurisdiction(),
    fiscalYear: integer('fiscal_year').notNull(),
    policy: integer('policy').notNull(),
    position: integer('position').notNull(),
    programId: text('program_id').notNull(),
    policyGroup: text('policy_group'),
    no: integer('no'),
    page: integer('page'),
    isRelisting: boolean('is_relisting').notNull(),
    kind: text('kind').notNull(),
    ...place(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.fiscalYear, t.policy, t.position] }),
    index('listing_by_program').on(t.jurisdiction, t.programId),
    index('listing_across').on(t.fiscalYear),
  ],
);

/** 担当課 of a program in a year, in the order of the paper. */
export const programDivisions = pgTable(
  'program_division',
  {
    jurisdiction: jurisdiction(),
    programId: text('program_id').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.programId, t.fiscalYear, t.position] }),
    index('program_division_by_name').on(t.jurisdiction, t.name),
  ],
);
