import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { countKnownFirms, type FirmsImported, importFirms } from '../firms/index.ts';
import type { Ledger } from '../ledger/index.ts';

/** Takes the file of firms at a path in, where one is told. @throws UnknownFirmFile, and what the system says of the path */
export async function firmsTaken(
  { database, clock }: Pick<Ledger, 'database' | 'clock'>,
  { jurisdiction, path }: { jurisdiction: string; path: string | null },
): Promise<{ imported: FirmsImported | null; known: number }> {
  const room = { database, clock, jurisdiction };
  const imported =
    path === null
      ? null
      : await importFirms(room, basename(path), createReadStream(path) as AsyncIterable<Uint8Array>);
  return { imported, known: await countKnownFirms(database.db, jurisdiction) };
}
