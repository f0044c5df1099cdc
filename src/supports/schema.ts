import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { jurisdiction, moment } from '../platform/index.ts';
import type { Told } from './following/told.ts';
import type { SupportField, SupportState, Via } from './keeping/kept.ts';
import type { MatrixChanges } from './matrix/compare.ts';
import type { Matrix } from './matrix/matrix.ts';
import type { Support } from './support.ts';
import type { WordListKind, WordListVia } from './words/word-list.ts';

/** 支援メニュー: what is being written, and what the public has seen so far. */
export const supports = pgTable(
  'support',
  {
    jurisdiction: jurisdiction(),
    id: text('id').notNull(),
    owner: text('owner'),
    state: text('state').$type<SupportState>().notNull(),
    version: integer('version').notNull(),
    working: jsonb('working').$type<Support>().notNull(),
    published: jsonb('published').$type<Support>(),
    publishOn: date('publish_on', { mode: 'string' }),
    confirmedOn: date('confirmed_on', { mode: 'string' }),
    edited: jsonb('edited').$type<SupportField[]>().notNull(),
    changedAt: moment('changed_at').notNull(),
    changedBy: text('changed_by').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.id] }),
    index('support_by_owner').on(t.jurisdiction, t.owner),
  ],
);

/** One saving or step of a support: only what it changed. */
export const supportVersions = pgTable(
  'support_version',
  {
    jurisdiction: jurisdiction(),
    support: text('support').notNull(),
    version: integer('version').notNull(),
    state: text('state').$type<SupportState>().notNull(),
    changed: jsonb('changed').$type<Partial<Record<SupportField, unknown>>>().notNull(),
    note: text('note'),
    account: text('account'),
    name: text('name').notNull(),
    at: moment('at').notNull(),
    via: text('via').$type<Via>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.support, t.version] })],
);

/** How often the public side's catalogue changed: whoever holds it in memory asks whether it is still the same. */
export const supportRevisions = pgTable(
  'support_revision',
  { jurisdiction: jurisdiction(), revision: integer('revision').notNull() },
  (t) => [primaryKey({ columns: [t.jurisdiction] })],
);

/** Words of firms and of industries as staff have edited them; without a row the shipped file holds. */
export const wordLists = pgTable(
  'word_list',
  {
    jurisdiction: jurisdiction(),
    kind: text('kind').$type<WordListKind>().notNull(),
    content: text('content').notNull(),
    /** The shipped file from which it was made; `null`: saved before that was kept. */
    shipped: text('shipped'),
    changedAt: moment('changed_at').notNull(),
    changedBy: text('changed_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.kind] })],
);

/** Every saving of a list of words, and every going back. */
export const wordListVersions = pgTable(
  'word_list_version',
  {
    jurisdiction: jurisdiction(),
    kind: text('kind').$type<WordListKind>().notNull(),
    version: integer('version').notNull(),
    /** `null`: the shipped file holds again. */
    content: text('content'),
    rowCount: integer('row_count').notNull(),
    /** Rows that are new, changed and gone since the version before. */
    added: integer('added').notNull(),
    changed: integer('changed').notNull(),
    gone: integer('gone').notNull(),
    via: text('via').$type<WordListVia>().notNull(),
    account: text('account'),
    name: text('name').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.kind, t.version] })],
);

/** Whether an address that a support names still answers. */
export const linkChecks = pgTable(
  'link_check',
  {
    jurisdiction: jurisdiction(),
    url: text('url').notNull(),
    checkedAt: moment('checked_at').notNull(),
    isAlive: boolean('is_alive').notNull(),
    /** What came instead of the page. */
    problem: text('problem'),
    failingSince: moment('failing_since'),
    /** Its owner was asked on this day. */
    askedOn: date('asked_on', { mode: 'string' }),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.url] })],
);

/** When an owner was asked to confirm a support. */
export const confirmationsAsked = pgTable(
  'confirmation_asked',
  {
    jurisdiction: jurisdiction(),
    support: text('support').notNull(),
    askedOn: date('asked_on', { mode: 'string' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.support, t.askedOn] })],
);

/** How often something was done in a month: never by whom. */
export const usageCounts = pgTable(
  'usage_count',
  {
    jurisdiction: jurisdiction(),
    /** 2026-11. */
    month: text('month').notNull(),
    event: text('event').notNull(),
    /** Empty: of no single support. */
    support: text('support').notNull(),
    /** Code of the municipality that was said; empty: none. */
    municipality: text('municipality').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.month, t.event, t.support, t.municipality] })],
);

/** 満たされない需要: words that found nothing, without anything that points to a person. */
export const unmetDemand = pgTable(
  'unmet_demand',
  {
    jurisdiction: jurisdiction(),
    month: text('month').notNull(),
    /** A purpose; empty: the words belong to none. */
    theme: text('theme').notNull(),
    words: text('words').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.month, t.theme, t.words] })],
);

/**
 * お知らせ: somebody follows a search or a profile by mail. Personal data: leaves this table for nothing but the mail, and
 * the row goes when the person ends it.
 */
export const follows = pgTable(
  'follow',
  {
    jurisdiction: jurisdiction(),
    id: text('id').notNull(),
    email: text('email').notNull(),
    /** What is followed, as the address of the list. */
    query: text('query').notNull(),
    label: text('label').notNull(),
    rhythm: text('rhythm').$type<'weekly' | 'daily'>().notNull(),
    /** SHA-256 of what the link in the first mail shows. */
    confirmHash: text('confirm_hash').notNull(),
    createdAt: moment('created_at').notNull(),
    confirmedAt: moment('confirmed_at'),
    /** The day up to which news have been told; where there were none, no mail was sent. */
    toldUpTo: date('told_up_to', { mode: 'string' }),
    /** Supports that the person knows of, each as it was told. */
    told: jsonb('told').$type<Record<string, Told>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.id] }),
    index('follow_by_confirmation').on(t.jurisdiction, t.confirmHash),
  ],
);

/**
 * What ends a follow: each mail shows another token, since only their SHA-256 is kept, and each of them works as long as
 * there is something to end.
 */
export const followEnds = pgTable(
  'follow_end',
  {
    jurisdiction: jurisdiction(),
    hash: text('hash').notNull(),
    follow: text('follow').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.jurisdiction, t.hash] }),
    index('follow_end_by_follow').on(t.jurisdiction, t.follow),
  ],
);

/** What each kind of firm could get on a day: held against the day before, so that nothing disappears unnoticed. */
export const supportReleases = pgTable(
  'support_release',
  {
    jurisdiction: jurisdiction(),
    day: date('day', { mode: 'string' }).notNull(),
    /** What each kind of firm finds; only the newest release has it, the others a JSON null. */
    matrix: jsonb('matrix').$type<Matrix | null>().notNull(),
    /** What appeared and disappeared since the release before, with the reason where there is one. */
    disappeared: jsonb('disappeared').$type<MatrixChanges>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.day] })],
);
