import { type Connection, recordedWriting, recordNothing } from '../../platform/index.ts';
import { readSupport } from '../shape/read-support.ts';
import type { Support } from '../support.ts';
import { partOf, type SupportChanges, withChanges } from './changes.ts';
import { supportAt } from './fold.ts';
import type { KeptSupport, SupportField } from './kept.ts';
import { mergeSupports } from './merge.ts';
import { SupportRefused } from './refused.ts';
import { heldSupport, type KeptBy, nowOf, recordSupport, type SupportRoom, todayOf } from './room.ts';
import { publicMeanwhile, standingOn } from './shown.ts';
import { stateAfter } from './steps.ts';
import { type SupportVersion, versionsOf, writeSupport } from './store.ts';

export interface SupportSaving {
  /** The version on which the person was working. */
  base: number;
  /** All fields as the person wrote them; one that is not there was taken away. */
  support: Support;
}

/** Two people changed the same field: nothing was saved. */
export interface SupportConflict {
  field: SupportField;
  theirs: unknown;
  yours: unknown;
  /** Who saved first. */
  name: string;
  at: string;
}

export type SupportSavingOutcome =
  /** `merged`: fields that somebody else had changed in the meantime and that stand beside this one's. */
  | { kind: 'saved'; version: number; merged: readonly SupportField[] }
  | { kind: 'unchanged'; version: number }
  /** `support`: what stands there now, with this person's words over it. */
  | { kind: 'conflict'; version: number; conflicts: readonly SupportConflict[]; support: Support };

/**
 * Saves what a person wrote, merged field by field with what others have saved since. What was public stays so until
 * the new version is approved and its day has come. What changes nothing writes nothing.
 * @throws SupportRefused
 */
export function saveSupport(
  room: SupportRoom,
  id: string,
  saving: SupportSaving,
  by: KeptBy,
): Promise<SupportSavingOutcome> {
  return recordedWriting(room.database, async (connection) => {
    const held = await heldSupport(connection, room, id);
    const since = await versionsSince(connection, room, held, saving.base);
    const base = saving.base === held.version ? held.working : supportAt(id, since.all, saving.base);
    const yours = { ...saving.support, id };
    const { changes, merged, conflicts } = mergeSupports({ base, theirs: held.working, yours });
    const { version } = held;
    const isSame = Object.keys(changes).length === 0;
    if (isSame || conflicts.length > 0) recordNothing(connection);
    // Also where nothing may be saved: the second press of a hurried hand asks for what the first has done.
    if (isSame) return { kind: 'unchanged', version };
    stateAfter(standingOn(held, todayOf(room)), 'save', by.as);
    const support = withChanges(held.working, changes);
    if (conflicts.length > 0) {
      const told = conflicts.map((field) => ({
        ...{ field, theirs: held.working[field] ?? null, yours: yours[field] ?? null },
        ...lastToChange(since.later, field),
      }));
      return { kind: 'conflict', version, conflicts: told, support };
    }
    await write(connection, room, held, { support: sound(support), changes, by });
    return { kind: 'saved', version: version + 1, merged };
  });
}

async function write(
  connection: Connection,
  room: SupportRoom,
  held: KeptSupport,
  { support, changes, by }: { support: Support; changes: SupportChanges; by: KeptBy },
): Promise<void> {
  const today = todayOf(room);
  const fields = Object.keys(changes) as SupportField[];
  const kept: KeptSupport = {
    ...{ ...held, ...publicMeanwhile(held, today) },
    ...{ state: stateAfter(standingOn(held, today), 'save', by.as), version: held.version + 1 },
    ...{ working: support, edited: [...new Set([...held.edited, ...fields])] },
    ...{ changedAt: nowOf(room), changedBy: by.name },
  };
  await writeSupport(connection, room.jurisdiction, kept, {
    ...{ changed: changes, note: null, account: by.account, via: 'browser' },
  });
  await recordSupport(connection, room, held.id, {
    ...{ action: 'support.saved', before: partOf(held.working, fields), after: changes },
  });
}

/** Most savings begin from the version that stands there: then nobody else's are read. */
async function versionsSince(
  connection: Connection,
  { jurisdiction }: SupportRoom,
  held: KeptSupport,
  base: number,
): Promise<{ all: SupportVersion[]; later: SupportVersion[] }> {
  if (!Number.isInteger(base) || base < 1 || base > held.version) {
    throw new SupportRefused('もとにした版が見つかりません。ページを開き直して、入力し直してください。');
  }
  const all = base === held.version ? [] : await versionsOf(connection, jurisdiction, held.id);
  return { all, later: all.filter(({ version }) => version > base) };
}

function lastToChange(later: readonly SupportVersion[], field: SupportField): { name: string; at: string } {
  const last = later.find(({ changed }) => field in changed);
  return { name: last?.name ?? '', at: last?.at ?? '' };
}

/** @throws SupportRefused naming the first place that is not as it must be */
export function sound(support: Support): Support {
  const read = readSupport(support);
  if ('support' in read) return read.support;
  const [first] = read.problems;
  throw new SupportRefused(`支援メニューの内容が正しくありません（${first?.at}：${first?.message}）。`);
}
