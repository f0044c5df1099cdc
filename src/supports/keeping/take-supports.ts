import { recordChange, recordedWriting, recordNothing } from '../../platform/index.ts';
import type { Support } from '../support.ts';
import type { KeptSupport } from './kept.ts';
import { type PlannedTaking, planTaking, type TakenSupport } from './planned-taking.ts';
import { type KeptBy, nowOf, type SupportRoom, todayOf } from './room.ts';
import { supportsNumbered, writeSupports } from './store.ts';

export interface SupportTaking {
  by: Pick<KeptBy, 'account' | 'name'>;
  /** Where they come from: the name of a file, of a portal. */
  source: string;
  /** What is new, or was approved before, is public at once. */
  isPublic?: boolean;
}

/** What `takeSupports` would do. Nothing is written. */
export async function previewTaking(
  room: SupportRoom,
  supports: readonly Support[],
  taking: SupportTaking,
): Promise<TakenSupport[]> {
  const { database, jurisdiction } = room;
  const known = await supportsNumbered(database.db, jurisdiction, numbersOf(supports));
  return planned(room, supports, taking, known).map(({ taken }) => taken);
}

/**
 * Takes supports from a file: new ones become the secretariat's, of known ones every field of which the file speaks and
 * that no person wrote. The same file again changes nothing.
 * @returns what became of each, in the order of the file
 */
export function takeSupports(
  room: SupportRoom,
  supports: readonly Support[],
  taking: SupportTaking,
): Promise<TakenSupport[]> {
  const { database, jurisdiction, clock } = room;
  return recordedWriting(database, async (connection) => {
    const known = await supportsNumbered(connection, jurisdiction, numbersOf(supports), 'hold');
    const plan = planned(room, supports, taking, known);
    const said = { note: taking.source, account: taking.by.account, via: 'import' as const };
    const written = plan.flatMap(({ write }) =>
      write === null ? [] : [{ ...write, said: { ...said, changed: write.changed } }],
    );
    const all = plan.map(({ taken }) => taken);
    if (written.length === 0) {
      recordNothing(connection);
      return all;
    }
    await writeSupports(connection, jurisdiction, written);
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: 'support.imported', subject: 'support', before: null },
      after: { source: taking.source, ...told(all) },
    });
    return all;
  });
}

const numbersOf = (supports: readonly Support[]): string[] => [...new Set(supports.map(({ id }) => id))];

function planned(
  room: SupportRoom,
  supports: readonly Support[],
  { by, isPublic = false }: SupportTaking,
  known: readonly KeptSupport[],
): PlannedTaking[] {
  return planTaking(supports, {
    ...{ isPublic, today: todayOf(room), by: by.name, at: nowOf(room) },
    known: new Map(known.map((each) => [each.id, each])),
  });
}

/** By number, which fields changed and which a person had written; what they hold stands in the versions. */
const told = (taken: readonly TakenSupport[]) => ({
  new: taken.filter(({ kind }) => kind === 'new').map(({ id }) => id),
  changed: fieldNames(taken, 'changed'),
  kept: fieldNames(taken, 'kept'),
  left: taken.filter(({ kind }) => kind === 'withdrawn' || kind === 'doubled').map(({ id }) => id),
});

const fieldNames = (taken: readonly TakenSupport[], which: 'changed' | 'kept') =>
  Object.fromEntries(
    taken
      .filter((each) => each[which].length > 0)
      .map((each) => [each.id, each[which].map(({ field }) => field)]),
  );
