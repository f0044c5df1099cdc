import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { jurisdiction, moment } from '../platform/index.ts';
import type { AnswerEventKind, AnswerListing, AnswerOrigin, AnswerState, Remark } from './answer.ts';
import type { Counted, Values } from './question.ts';
import type { RoundRecord } from './round.ts';

/** 照会. */
export const rounds = pgTable(
  'collection_round',
  {
    jurisdiction: jurisdiction(),
    fiscalYear: integer('fiscal_year').notNull(),
    sourceYear: integer('source_year').notNull(),
    state: text('state').$type<'open' | 'closed'>().notNull(),
    submitBy: date('submit_by', { mode: 'string' }).notNull(),
    approveBy: date('approve_by', { mode: 'string' }).notNull(),
    acceptBy: date('accept_by', { mode: 'string' }).notNull(),
    threshold: integer('threshold').notNull(),
    openedAt: moment('opened_at').notNull(),
    openedBy: text('opened_by').notNull(),
    closedAt: moment('closed_at'),
    closedBy: text('closed_by'),
    takenAt: moment('taken_at'),
    /** Hash of the accepted answers that the ledger holds. */
    takenHash: text('taken_hash'),
    /** The running number of receipts. */
    receipts: integer('receipts').notNull(),
    record: jsonb('record').$type<RoundRecord>(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.fiscalYear] })],
);

/** 回答: as it stands now. What it was before follows from its versions. */
export const answers = pgTable(
  'answer',
  {
    jurisdiction: jurisdiction(),
    fiscalYear: integer('fiscal_year').notNull(),
    id: text('id').notNull(),
    state: text('state').$type<AnswerState>().notNull(),
    since: moment('since').notNull(),
    /** Empty: the round's. */
    due: date('due', { mode: 'string' }),
    organisation: text('organisation').notNull(),
    organisations: jsonb('organisations').$type<string[]>().notNull(),
    origins: jsonb('origins').$type<AnswerOrigin[]>().notNull(),
    listings: jsonb('listings').$type<AnswerListing[]>().notNull(),
    version: integer('version').notNull(),
    values: jsonb('values').$type<Values>().notNull(),
    lastYear: jsonb('last_year').$type<Values>().notNull(),
    counted: jsonb('counted').$type<Record<string, Counted>>().notNull(),
    position: integer('position').notNull(),
    /** A municipality or an institution submits to the secretariat; a division's approver stands between. */
    needsApproval: boolean('needs_approval').notNull(),
    /** Found at the last saving, by severity; the findings themselves are made anew whenever they are shown. */
    errors: integer('errors').notNull(),
    warnings: integer('warnings').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.fiscalYear, t.id] }),
    index('answer_by_organisation').on(t.jurisdiction, t.fiscalYear, t.organisation),
  ],
);

/** One saving: only what it changed. */
export const answerVersions = pgTable(
  'answer_version',
  {
    jurisdiction: jurisdiction(),
    fiscalYear: integer('fiscal_year').notNull(),
    answer: text('answer').notNull(),
    version: integer('version').notNull(),
    changed: jsonb('changed').$type<Values>().notNull(),
    account: text('account'),
    name: text('name').notNull(),
    at: moment('at').notNull(),
    via: text('via').$type<'browser' | 'excel' | 'rollover'>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.fiscalYear, t.answer, t.version] })],
);

export const answerEvents = pgTable(
  'answer_event',
  {
    jurisdiction: jurisdiction(),
    fiscalYear: integer('fiscal_year').notNull(),
    answer: text('answer').notNull(),
    seq: integer('seq').notNull(),
    kind: text('kind').$type<AnswerEventKind>().notNull(),
    version: integer('version').notNull(),
    at: moment('at').notNull(),
    account: text('account'),
    name: text('name').notNull(),
    note: text('note'),
    receipt: text('receipt'),
    hash: text('hash'),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.fiscalYear, t.answer, t.seq] })],
);

export const remarks = pgTable(
  'remark',
  {
    jurisdiction: jurisdiction(),
    fiscalYear: integer('fiscal_year').notNull(),
    answer: text('answer').notNull(),
    id: text('id').notNull(),
    field: text('field'),
    kind: text('kind').$type<Remark['kind']>().notNull(),
    text: text('text').notNull(),
    account: text('account'),
    name: text('name').notNull(),
    at: moment('at').notNull(),
    replyTo: text('reply_to'),
    closedAt: moment('closed_at'),
    closedBy: text('closed_by'),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.fiscalYear, t.answer, t.id] })],
);

/** A program of the source year that has no answer. */
export const endings = pgTable(
  'round_ending',
  {
    jurisdiction: jurisdiction(),
    fiscalYear: integer('fiscal_year').notNull(),
    program: text('program').notNull(),
    name: text('name').notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.fiscalYear, t.program] })],
);

/** A form that came back, known by the hash of its bytes. */
export const formUploads = pgTable(
  'form_upload',
  {
    jurisdiction: jurisdiction(),
    fiscalYear: integer('fiscal_year').notNull(),
    hash: text('hash').notNull(),
    file: text('file').notNull(),
    account: text('account'),
    name: text('name').notNull(),
    at: moment('at').notNull(),
    /** What became of each answer in it. */
    outcome: jsonb('outcome').$type<{ answer: string; version: number; changed: number }[]>().notNull(),
    hasMistakes: boolean('has_mistakes').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.fiscalYear, t.hash] })],
);

/** Whom the ladder has reminded on which day: never twice a day. */
export const reminders = pgTable(
  'reminder',
  {
    jurisdiction: jurisdiction(),
    account: text('account').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    step: text('step').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.account, t.day] })],
);
