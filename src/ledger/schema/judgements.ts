import {
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { FactValue } from '../views/origins.ts';
import { jurisdiction } from './columns.ts';

/** Who decided, when and why: only for what a person said. */
const judgement = () => ({
  decidedBy: text('decided_by'),
  decidedAt: timestamp('decided_at', { withTimezone: true, mode: 'string' }),
  reason: text('reason'),
});

/** Which program of an earlier year one of a later year continues; decided links survive a new import. */
export const lineages = pgTable(
  'lineage',
  {
    jurisdiction: jurisdiction(),
    fromProgram: text('from_program').notNull(),
    fromYear: integer('from_year').notNull(),
    toProgram: text('to_program').notNull(),
    toYear: integer('to_year').notNull(),
    kind: text('kind').notNull(),
    evidence: jsonb('evidence').$type<string[]>().notNull(),
    confidence: doublePrecision('confidence').notNull(),
    state: text('state').notNull(),
    ...judgement(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.fromProgram, t.fromYear, t.toProgram, t.toYear] }),
    index('lineage_by_later').on(t.jurisdiction, t.toProgram),
    index('lineage_by_year').on(t.jurisdiction, t.toYear),
  ],
);

/**
 * A person's word that a finding may stand (許容). It answers what says the same in that year, so it survives a new
 * import; taken back, it stays as history.
 */
export const findingWaivers = pgTable(
  'finding_waiver',
  {
    jurisdiction: jurisdiction(),
    fiscalYear: integer('fiscal_year').notNull(),
    rule: text('rule').notNull(),
    /** Hash of what the finding says: program, policy, both statements. */
    says: text('says').notNull(),
    waivedBy: text('waived_by').notNull(),
    waivedAt: timestamp('waived_at', { withTimezone: true, mode: 'string' }).notNull(),
    reason: text('reason').notNull(),
    withdrawnBy: text('withdrawn_by'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true, mode: 'string' }),
    withdrawnReason: text('withdrawn_reason'),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.fiscalYear, t.rule, t.says, t.waivedAt] })],
);

/** A person's choice of a fact; it stands above every statement and survives a new import. */
export const decisions = pgTable(
  'decision',
  {
    jurisdiction: jurisdiction(),
    programId: text('program_id').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    attribute: text('attribute').notNull(),
    value: jsonb('value').$type<FactValue>(),
    ...judgement(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.programId, t.fiscalYear, t.attribute] })],
);
