import {
  type Clock,
  type Connection,
  type Database,
  recordChange,
  recordedWriting,
} from '../../platform/index.ts';
import type { Support } from '../support.ts';
import type { SupportField } from './kept.ts';
import { keptSupports, writeSupport } from './store.ts';

/** Where the supports of one jurisdiction are kept. */
export interface SupportRoom {
  database: Pick<Database, 'db' | 'flush'>;
  clock: Clock;
  jurisdiction: string;
}

/**
 * Keeps the sample's supports as public where none is kept yet.
 * @returns how many were taken
 */
export async function keepSample(room: SupportRoom, sample: readonly Support[]): Promise<number> {
  const { database, clock, jurisdiction } = room;
  if ((await keptSupports(database.db, jurisdiction)).length > 0) return 0;
  await recordedWriting(database, async (connection) => {
    for (const support of sample) await keepOne(connection, room, support);
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: 'support.sample-kept', subject: 'support', before: null },
      after: sample.map(({ id }) => id),
    });
  });
  return sample.length;
}

function keepOne(
  connection: Connection,
  { clock, jurisdiction }: SupportRoom,
  support: Support,
): Promise<void> {
  const { id, ...fields } = support;
  const kept = {
    ...{ id, owner: support.operator.organisation ?? null, state: 'approved' as const, version: 1 },
    ...{ working: support, published: null, publishOn: '0001-01-01', confirmedOn: null },
    ...{ edited: [] as SupportField[], changedAt: clock.now().toISOString(), changedBy: '見本データ' },
  };
  return writeSupport(connection, jurisdiction, kept, {
    ...{ changed: fields, note: null, account: null, via: 'sample' },
  });
}
