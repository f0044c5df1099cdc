import { type Clock, type Database, recordChange, recordedWriting } from '../../platform/index.ts';
import type { KnownFirm } from './known-firm.ts';
import { type FirmSource, type ReadRow, readFirms } from './read-firms.ts';
import { forgetFirms, writeKnownFirms } from './store.ts';

export interface FirmRoom {
  database: Pick<Database, 'db' | 'flush'>;
  clock: Clock;
  jurisdiction: string;
}

/** What an import did. */
export interface FirmsImported {
  source: FirmSource;
  firms: number;
  /** Rows that are not kept, by the reason. */
  leftOut: Readonly<Record<string, number>>;
  problems: number;
  /** The first of them, each with its line. */
  told: readonly { line: number; message: string }[];
}

/** So many rows are held and written at a time. */
const PIECE = 2_000;
const TOLD = 20;

/**
 * Takes a file of firms in, piece by piece: other work goes on between two of them, and the same file again gives the same.
 * @param file its name, for the log
 * @throws UnknownFirmFile, when nothing of it has been written yet
 */
export async function importFirms(
  room: FirmRoom,
  file: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<FirmsImported> {
  const { database, clock, jurisdiction } = room;
  const taking = createTaking(room);
  for await (const row of readFirms(chunks)) await taking.take(row);
  const imported = await taking.end();
  await recordedWriting(database, async (connection) => {
    const { told: _, ...counts } = imported;
    await recordChange(connection, clock, {
      ...{
        jurisdiction,
        action: 'firms.imported',
        subject: 'firms',
        before: null,
        after: { file, ...counts },
      },
    });
  });
  return imported;
}

function createTaking({ database: { db }, clock, jurisdiction }: FirmRoom) {
  const importedAt = clock.now().toISOString();
  const leftOut: Record<string, number> = {};
  const told: { line: number; message: string }[] = [];
  let [firms, gone]: [KnownFirm[], string[]] = [[], []];
  let [count, problems] = [0, 0];
  let source: FirmSource = 'nta';
  const write = async () => {
    await writeKnownFirms(db, jurisdiction, firms, { source, importedAt });
    await forgetFirms(db, jurisdiction, gone);
    count += firms.length;
    [firms, gone] = [[], []];
  };
  return {
    async take(row: ReadRow): Promise<void> {
      source = row.source;
      if (row.kind === 'firm') firms.push(row.firm);
      else if (row.kind === 'problem') {
        problems += 1;
        if (told.length < TOLD) told.push({ line: row.line, message: row.message });
      } else {
        leftOut[row.why] = (leftOut[row.why] ?? 0) + 1;
        // An older line of a firm says nothing of it as it is now.
        if (row.why !== 'older') gone.push(row.number);
      }
      if (firms.length + gone.length >= PIECE) await write();
    },
    async end(): Promise<FirmsImported> {
      await write();
      return { source, firms: count, leftOut, problems, told };
    },
  };
}
