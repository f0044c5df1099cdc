import { customType, integer, text } from 'drizzle-orm/pg-core';

/**
 * Every table begins its primary key with the jurisdiction (自治体): a distributed engine shards by it, and the
 * reports of several prefectures lie beside each other.
 */
export const jurisdiction = () => text('jurisdiction').notNull();

/** Where a row was taken from: the document and its line (within the page when there is a page). */
export const place = () => ({
  documentId: text('document_id').notNull(),
  line: integer('line').notNull(),
  pdfPage: integer('pdf_page'),
});

/** Search words with their places; written as text, see search-entries.ts. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Bytes; read and written as base64 in SQL, which both drivers carry alike. */
export const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });
