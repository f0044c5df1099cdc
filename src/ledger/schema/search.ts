import { index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { jurisdiction, tsvector } from './columns.ts';

/** What can be found: `title` is asked first, `body` (what stands beside it) after. */
export const searchEntries = pgTable(
  'search_entry',
  {
    jurisdiction: jurisdiction(),
    kind: text('kind').notNull(),
    key: text('key').notNull(),
    programId: text('program_id'),
    title: text('title').notNull(),
    context: text('context').notNull(),
    fiscalYears: jsonb('fiscal_years').$type<number[]>().notNull(),
    titleWords: tsvector('title_words').notNull(),
    bodyWords: tsvector('body_words').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.kind, t.key] }),
    index('search_entry_by_title').using('gin', t.titleWords),
    index('search_entry_by_body').using('gin', t.bodyWords),
  ],
);
