import type { DocumentBrief } from './views/documents.ts';

/** The kind of document that a collection round (照会) makes of its accepted answers. */
export const COLLECTION_ROUND = 'collection-round';

/** No paper says anything of the year: all that is known of it was collected here. */
export const isCollected = (documents: readonly Pick<DocumentBrief, 'kind'>[]): boolean =>
  documents.length > 0 && documents.every(({ kind }) => kind === COLLECTION_ROUND);
