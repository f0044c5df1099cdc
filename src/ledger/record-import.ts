import { type Clock, type Connection, recordChange, recordNothing } from '../platform/index.ts';
import type { DocumentRow } from './document-row.ts';
import type { ImportOutcome } from './import-types.ts';

/** Tells the log of a document that was taken in: counts and hashes; the statements themselves stand in the ledger. */
export async function recordImport(
  connection: Connection,
  clock: Clock,
  { document, outcome }: { document: DocumentRow; outcome: ImportOutcome },
): Promise<void> {
  const { state, replaced, statements, programs, findings } = outcome;
  if (state === 'unchanged') return recordNothing(connection);
  const { jurisdiction, id, fiscalYear, file, contentHash, readingHash } = document;
  await recordChange(connection, clock, {
    ...{ jurisdiction, action: `document.${state}`, subject: `document/${fiscalYear}/${id}` },
    before: replaced.length === 0 ? null : { documents: replaced },
    after: { file, contentHash, readingHash, statements, programs, findings },
  });
}
