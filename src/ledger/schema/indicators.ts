import { doublePrecision, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { jurisdiction, place } from './columns.ts';

/** 項目名: persists with its program; `key` is the label levelled as a person reads it. */
export const indicators = pgTable(
  'indicator',
  {
    jurisdiction: jurisdiction(),
    programId: text('program_id').notNull(),
    key: text('key').notNull(),
    label: text('label').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.programId, t.key] })],
);

/** One cell: the report of `reportYear` says this about `fiscalYear`. */
export const indicatorValues = pgTable(
  'indicator_value',
  {
    jurisdiction: jurisdiction(),
    programId: text('program_id').notNull(),
    reportYear: integer('report_year').notNull(),
    position: integer('position').notNull(),
    key: text('key').notNull(),
    label: text('label').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    printed: text('printed').notNull(),
    /** Every value of the cell with unit and qualifier, or the reason for none. */
    parsed: jsonb('parsed').$type<Record<string, unknown>>().notNull(),
    /** The first value, for charts. */
    value: doublePrecision('value'),
    unit: text('unit'),
    ...place(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.programId, t.reportYear, t.position] }),
    index('indicator_value_by_year').on(t.jurisdiction, t.reportYear),
  ],
);
