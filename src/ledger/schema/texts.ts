import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { TextDetails, TextState } from '../texts/text.ts';
import { bytea, jurisdiction } from './columns.ts';

/** What people write for one place of a year's report; every saving is a new version, nothing is overwritten. */
export const texts = pgTable(
  'written_text',
  {
    jurisdiction: jurisdiction(),
    fiscalYear: integer('fiscal_year').notNull(),
    slot: text('slot').notNull(),
    version: integer('version').notNull(),
    /** Empty: the place bears its usual heading. */
    heading: text('heading'),
    paragraphs: jsonb('paragraphs').$type<string[]>().notNull(),
    /** Firms, program and pictures of a case study. */
    details: jsonb('details').$type<TextDetails>().notNull(),
    state: text('state').$type<TextState>().notNull(),
    author: text('author').notNull(),
    writtenAt: timestamp('written_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.fiscalYear, t.slot, t.version] })],
);

/** Pictures of case studies. What is read aloud for them and what stands below belongs to the text that shows them. */
export const pictures = pgTable(
  'picture',
  {
    jurisdiction: jurisdiction(),
    /** The beginning of the hash of its bytes. */
    id: text('id').notNull(),
    mediaType: text('media_type').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    bytes: bytea('bytes').notNull(),
    addedBy: text('added_by').notNull(),
    addedAt: timestamp('added_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.id] })],
);
