import { boolean, doublePrecision, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** As in the ledger: every primary key begins with the jurisdiction, which a distributed engine shards by. */
const jurisdiction = () => text('jurisdiction').notNull();

/** 系列: what is measured, for whom, by whom. */
export const trendSeries = pgTable(
  'trend_series',
  {
    jurisdiction: jurisdiction(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    /** 全国, 青森県: whom the values speak of. */
    region: text('region').notNull(),
    unit: text('unit'),
    /** Who publishes it and in what, as a report prints it behind 資料. */
    source: text('source'),
    adjustment: text('adjustment').notNull(),
    frequency: text('frequency').notNull(),
    notes: text('notes').array().notNull(),
    isSample: boolean('is_sample').notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.id] })],
);

/** 公表時点: one publication of a series. What it says is never changed by a later one. */
export const trendVintages = pgTable(
  'trend_vintage',
  {
    jurisdiction: jurisdiction(),
    seriesId: text('series_id').notNull(),
    /** The date of publication, or `FY2020` for what the annual report of that fiscal year prints. */
    vintage: text('vintage').notNull(),
    /** ISO day or month, for the order of vintages. */
    published: text('published').notNull(),
    /** The file or the address that it was taken from. */
    origin: text('origin').notNull(),
    contentHash: text('content_hash').notNull(),
    takenAt: timestamp('taken_at', { withTimezone: true, mode: 'string' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.seriesId, t.vintage] })],
);

/** 観測値: what a vintage says of one period. */
export const trendObservations = pgTable(
  'trend_observation',
  {
    jurisdiction: jurisdiction(),
    seriesId: text('series_id').notNull(),
    /** `2020`, `FY2020`, `2020-Q2`, `2020-04`. */
    period: text('period').notNull(),
    vintage: text('vintage').notNull(),
    /** `null`: the publication says that there is none. */
    value: doublePrecision('value'),
    /** As it stands in the origin. */
    printed: text('printed').notNull(),
    status: text('status'),
    /** What the origin leaves open or adds: 月は書かれていない. */
    note: text('note'),
    line: integer('line'),
  },
  (t) => [primaryKey({ columns: [t.jurisdiction, t.seriesId, t.period, t.vintage] })],
);
