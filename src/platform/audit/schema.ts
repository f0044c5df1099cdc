import { bigint, index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { jurisdiction, moment } from '../database/columns.ts';

/**
 * Who changed what, when, from where. Rows are only ever added: a trigger refuses everything else, and each row's hash
 * covers the one before it, so that what was changed past the trigger is shown.
 */
export const auditEntries = pgTable(
  'audit_entry',
  {
    jurisdiction: jurisdiction(),
    /** 1, 2, 3 … without gaps. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    at: moment('at').notNull(),
    /** Empty: no account, but a command on this machine or the program itself. */
    account: text('account'),
    name: text('name').notNull(),
    /** Network address, `command` or `process`. */
    address: text('address').notNull(),
    /** `fact.decided`, `answer.submitted` … */
    action: text('action').notNull(),
    /** What was changed: `program/p12ab…/2020/cost`. */
    subject: text('subject').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.seq] }),
    index('audit_entry_by_subject').on(t.jurisdiction, t.subject),
    index('audit_entry_by_account').on(t.jurisdiction, t.account),
  ],
);

/** The end of each chain: held by whoever appends, and what tells that the last rows were cut off. */
export const auditHeads = pgTable('audit_head', {
  jurisdiction: jurisdiction().primaryKey(),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  hash: text('hash').notNull(),
});
