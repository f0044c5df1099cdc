import { type Connection, recordChange, recordedWriting } from '../../platform/index.ts';
import type { Support } from '../support.ts';
import type { SupportField } from './kept.ts';
import { nowOf, type SupportRoom, todayOf } from './room.ts';
import { keptSupports, writeSupport } from './store.ts';

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

function keepOne(connection: Connection, room: SupportRoom, support: Support): Promise<void> {
  const { id, confirmedOn = null, ...fields } = support;
  const kept = {
    ...{ id, owner: support.operator.organisation ?? null, state: 'approved' as const, version: 1 },
    ...{ working: { id, ...fields }, published: null, publishOn: todayOf(room), confirmedOn },
    ...{ edited: [] as SupportField[], changedAt: nowOf(room), changedBy: '見本データ' },
  };
  return writeSupport(connection, room.jurisdiction, kept, {
    ...{ changed: fields, note: null, account: null, via: 'sample' },
  });
}
