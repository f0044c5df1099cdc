import { createHash } from 'node:crypto';
import { inOneWriting, type Ledger } from '../../ledger/index.ts';
import { recordChange, recordNothing } from '../../platform/index.ts';
import { ReportRefused } from '../refused.ts';
import { type EditionKey, type FileRow, insertFile, readFile } from './store.ts';

/**
 * Keeps a file in which an edition was published, byte for byte: what was given out can be shown again.
 * @throws ReportRefused when the edition already has another file of this name
 */
export async function keepEditionFile(
  ledger: Ledger,
  edition: EditionKey,
  file: { name: string; mediaType: string; bytes: Uint8Array; by: string },
): Promise<FileRow> {
  const hash = createHash('sha256').update(file.bytes).digest('hex');
  const at = ledger.clock.now().toISOString();
  const { name, mediaType, bytes, by } = file;
  await inOneWriting(ledger, edition.jurisdiction, async (connection) => {
    if (await insertFile(connection, edition, { ...file, hash, at })) {
      const { jurisdiction, fiscalYear, number } = edition;
      return recordChange(connection, ledger.clock, {
        ...{ jurisdiction, action: 'edition.file-kept', subject: `edition/${fiscalYear}/${number}/${name}` },
        ...{ before: null, after: { mediaType, hash, size: bytes.length, by } },
      });
    }
    const held = await readFile(connection, edition, file.name);
    if (held?.hash !== hash) {
      throw new ReportRefused(
        `第${edition.number}版には「${file.name}」という別のファイルがすでにあります。公表したファイルは差し替えられません。訂正は次の版で公表してください。`,
      );
    }
    recordNothing(connection);
  });
  return { number: edition.number, name, mediaType, hash, size: bytes.length };
}

/** A file as it was given out; `null` when the edition has none of this name. */
export const editionFile = (
  ledger: Pick<Ledger, 'database'>,
  edition: EditionKey,
  name: string,
): Promise<{ mediaType: string; hash: string; bytes: Uint8Array } | null> =>
  readFile(ledger.database.db, edition, name);
