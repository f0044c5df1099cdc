import type { DocumentBrief } from './views/documents.ts';

/** The kind of document that a collection round (照会) makes of its accepted answers. */
export const COLLECTION_ROUND = 'collection-round';

/** The year was collected here, and no published report says anything of it: papers of the council may. */
export const isCollected = (documents: readonly Pick<DocumentBrief, 'kind'>[]): boolean =>
  documents.some(({ kind }) => kind === COLLECTION_ROUND) &&
  !documents.some(({ kind }) => kind === 'annual-report');
