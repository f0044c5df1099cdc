import { customType, integer, text } from 'drizzle-orm/pg-core';

export { jurisdiction } from '../../platform/index.ts';

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
