import { pgTable, text } from 'drizzle-orm/pg-core';
import { jurisdiction, moment } from '../database/columns.ts';

/** 公開用ファイル: the one whose rows the public side shows. */
export const publications = pgTable('publication', {
  jurisdiction: jurisdiction().primaryKey(),
  /** When the staff side wrote it. */
  takenAt: moment('taken_at').notNull(),
  contentHash: text('content_hash').notNull(),
  takenInAt: moment('taken_in_at').notNull(),
});
