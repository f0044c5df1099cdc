import { customType, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { ReportContent } from './content.ts';
import type { Waiver } from './editions/waiver.ts';

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** 版: the report of a year as it was published. Written once; the hash tells whether anything was changed afterwards. */
export const editions = pgTable(
  'edition',
  {
    jurisdiction: text('jurisdiction').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    /** 第1版 is 1. */
    number: integer('number').notNull(),
    publishedBy: text('published_by').notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true, mode: 'string' }).notNull(),
    /** What was known to be wrong or missing, and who said that it may be published so. */
    waivers: jsonb('waivers').$type<Waiver[]>().notNull(),
    /** SHA-256 of the content in its canonical form. */
    contentHash: text('content_hash').notNull(),
    content: jsonb('content').$type<ReportContent>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.fiscalYear, t.number] })],
);

/** The files in which an edition was published, byte for byte. */
export const editionFiles = pgTable(
  'edition_file',
  {
    jurisdiction: text('jurisdiction').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    number: integer('number').notNull(),
    /** annual-report.pdf. */
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    /** SHA-256 of the bytes. */
    hash: text('hash').notNull(),
    bytes: bytea('bytes').notNull(),
    addedBy: text('added_by').notNull(),
    addedAt: timestamp('added_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.fiscalYear, t.number, t.name] })],
);
