import { recordedWriting } from '../../platform/index.ts';
import type { Support } from '../support.ts';
import { changesBetween, fieldsOf } from './changes.ts';
import type { KeptSupport } from './kept.ts';
import { SupportRefused } from './refused.ts';
import { type KeptBy, nowOf, recordSupport, type SupportRoom } from './room.ts';
import { sound } from './saving.ts';
import { keptSupport, nextNumber, outrunSupports, writeSupport } from './store.ts';

export interface NewSupport {
  /** 制度番号, where the owner has given one; else the next free one is taken. */
  id: string | null;
  /** Id of the organisation that keeps it; `null`: the secretariat does. */
  owner: string | null;
  support: Omit<Support, 'id'>;
}

/**
 * Begins a support as a draft.
 * @returns its number
 * @throws SupportRefused when the number is taken, or is none
 */
export function createSupport(room: SupportRoom, order: NewSupport, by: KeptBy): Promise<string> {
  const { jurisdiction } = room;
  return recordedWriting(room.database, async (connection) => {
    // Whoever begins one waits for whoever is beginning another: no number is given twice.
    await outrunSupports(connection, jurisdiction);
    const id = order.id ?? (await nextNumber(connection, jurisdiction));
    if ((await keptSupport(connection, jurisdiction, id)) !== null) {
      throw new SupportRefused(`制度番号「${id}」はもう使われています。別の番号にしてください。`);
    }
    const { confirmedOn: _, ...working } = sound({ ...order.support, id });
    const changed = changesBetween({}, working);
    const kept: KeptSupport = {
      ...{ id, owner: order.owner, state: 'draft', version: 1, working, published: null, publishOn: null },
      ...{ confirmedOn: null, edited: fieldsOf(working), changedAt: nowOf(room), changedBy: by.name },
    };
    await writeSupport(connection, jurisdiction, kept, {
      ...{ changed, note: null, account: by.account, via: 'browser' },
    });
    const after = { owner: order.owner, ...changed };
    await recordSupport(connection, room, id, { action: 'support.created', before: null, after });
    return id;
  });
}
