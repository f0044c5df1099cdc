import { text, timestamp } from 'drizzle-orm/pg-core';

/**
 * Every table begins its primary key with the jurisdiction (自治体): a distributed engine shards by it, and the
 * reports of several prefectures lie beside each other.
 */
export const jurisdiction = () => text('jurisdiction').notNull();

/** A moment, written and read as ISO 8601. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });
