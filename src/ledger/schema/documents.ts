import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { Finding } from '../finding.ts';
import { jurisdiction, place } from './columns.ts';

/** 自治体. `revision` grows with every writing transaction. */
export const jurisdictions = pgTable('jurisdiction', {
  jurisdiction: jurisdiction().primaryKey(),
  name: text('name').notNull(),
  isHome: boolean('is_home').notNull(),
  revision: bigint('revision', { mode: 'number' }).notNull(),
});

export const documents = pgTable(
  'document',
  {
    jurisdiction: jurisdiction(),
    /** The beginning of the content hash. */
    id: text('id').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    file: text('file').notNull(),
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    contentHash: text('content_hash').notNull(),
    /** Hash of what was read and found: tells whether a second import would change anything. */
    readingHash: text('reading_hash').notNull(),
    readAt: timestamp('read_at', { withTimezone: true, mode: 'string' }).notNull(),
    placed: doublePrecision('placed').notNull(),
    /** What the document's costs are: 当初予算, 決算 or 不明. */
    costBasis: text('cost_basis').notNull(),
    policies: jsonb('policies').$type<number[]>().notNull(),
    unplaced: jsonb('unplaced').$type<{ line: number; pdfPage?: number; text: string }[]>().notNull(),
    isSample: boolean('is_sample').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.id] })],
);

/** 基本方針: how a document words it. Of several documents the one of the latest year names it on the pages. */
export const policies = pgTable(
  'policy',
  {
    jurisdiction: jurisdiction(),
    policy: integer('policy').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    name: text('name').notNull(),
    ...place(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.policy, t.documentId] })],
);

/** What one place of a document states, as printed and as parsed; `seq` is its order in the document. */
export const statements = pgTable(
  'statement',
  {
    jurisdiction: jurisdiction(),
    ...place(),
    seq: integer('seq').notNull(),
    kind: text('kind').notNull(),
    policy: integer('policy'),
    no: integer('no'),
    /** The program that a master row, list row, sheet or indicator speaks of. */
    programId: text('program_id'),
    content: jsonb('content').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.documentId, t.seq] })],
);

export const findings = pgTable(
  'finding',
  {
    jurisdiction: jurisdiction(),
    documentId: text('document_id').notNull(),
    seq: integer('seq').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    severity: text('severity').notNull(),
    rule: text('rule').notNull(),
    policy: integer('policy'),
    programId: text('program_id'),
    content: jsonb('content').$type<Finding>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.documentId, t.seq] }),
    index('finding_by_year').on(t.jurisdiction, t.fiscalYear),
    index('finding_by_program').on(t.jurisdiction, t.programId),
  ],
);
