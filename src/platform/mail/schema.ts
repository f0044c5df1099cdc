import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { jurisdiction, moment } from '../database/columns.ts';

/** Every mail that the program wants sent, and what became of it. `kept`: no mail server is set, it is read here. */
export const mails = pgTable(
  'mail',
  {
    jurisdiction: jurisdiction(),
    id: text('id').notNull(),
    account: text('account'),
    recipient: text('recipient').notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    /** More headers than every mail has. */
    headers: jsonb('headers').$type<Record<string, string>>(),
    /** Nothing of it is kept once it has gone. */
    isPrivate: boolean('is_private').notNull().default(false),
    state: text('state').$type<'waiting' | 'sent' | 'kept' | 'failed'>().notNull(),
    attempts: integer('attempts').notNull(),
    lastError: text('last_error'),
    createdAt: moment('created_at').notNull(),
    sentAt: moment('sent_at'),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.id] }),
    index('mail_by_time').on(t.jurisdiction, t.createdAt),
  ],
);
