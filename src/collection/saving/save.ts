import { type Connection, recordNothing } from '../../platform/index.ts';
import type { AnswerKey, By, FieldConflict } from '../answer.ts';
import type { FieldKey, Values } from '../question.ts';
import { acceptedValues, withChanges } from '../questions/index.ts';
import { RoundRefused } from '../refused.ts';
import { type AnswerOfRound, heldAnswer, inRound, nowOf, type RoundRoom, recordAnswer } from '../room.ts';
import { stepFrom } from '../states/steps.ts';
import type { HeldAnswer } from '../store/answers.ts';
import { type StoredVersion, versionsOf, writeSaving } from '../store/versions.ts';
import { valuesAt } from './fold.ts';
import { mergeByField } from './merge.ts';

export interface Saving {
  /** The version on which the person was working. */
  base: number;
  /** As typed. A field that is not among them keeps what stands there; an emptied one is ''. */
  values: Values;
  via: 'browser' | 'excel';
  /** What `checking` found in them, by severity. */
  found: { errors: number; warnings: number };
}

export type SavingOutcome =
  /** `merged`: fields that somebody else had changed in the meantime and that stand beside this one's. */
  | {
      kind: 'saved';
      version: number;
      changed: number;
      merged: readonly { field: FieldKey; name: string }[];
      values: Values;
    }
  | { kind: 'unchanged'; version: number }
  /** Nothing was saved. `values`: what stands there now, with this person's words over it. */
  | { kind: 'conflict'; version: number; conflicts: readonly FieldConflict[]; values: Values };

/**
 * Saves what a person wrote, merged field by field with what others have saved since. Saved is not submitted. What
 * changes nothing writes nothing.
 * @throws RoundRefused
 */
export function saveAnswer(
  room: RoundRoom,
  answer: AnswerOfRound,
  saving: Saving,
  by: By,
): Promise<SavingOutcome> {
  const key = { jurisdiction: room.jurisdiction, ...answer };
  return inRound(room, async (connection) => {
    const held = await heldAnswer(connection, key);
    const sent = acceptedValues(saving.values, held);
    const since = await versionsSince(connection, key, held, saving.base);
    const base = saving.base === held.version ? held.values : valuesAt(since.all, saving.base);
    const yours = withChanges(base, sent);
    const { changes, merged, conflicts } = mergeByField({ base, theirs: held.values, yours });
    const { version } = held;
    const isSame = conflicts.length === 0 && Object.keys(changes).length === 0;
    if (isSame || conflicts.length > 0) recordNothing(connection);
    // Also where nothing may be saved any more: the second press of a hurried hand asks for what the first has done.
    if (isSame) return { kind: 'unchanged', version };
    const { to: state } = stepFrom(held, 'save', by);
    if (conflicts.length > 0) {
      const told = conflicts.map((field) => ({
        ...{ field, base: base[field] ?? '', theirs: held.values[field] ?? '', yours: yours[field] ?? '' },
        ...lastToChange(since.later, field),
      }));
      return { kind: 'conflict', version, conflicts: told, values: withChanges(held.values, changes) };
    }
    const values = withChanges(held.values, changes);
    const { via, found } = saving;
    const written = { version: version + 1, values, changed: changes, state, at: nowOf(room), via, by };
    await writeSaving(connection, key, { ...written, ...found });
    await recordAnswer(connection, room, answer, {
      action: 'answer.saved',
      before: Object.fromEntries(Object.keys(changes).map((field) => [field, held.values[field] ?? ''])),
      after: changes,
    });
    return {
      ...{ kind: 'saved', version: version + 1, changed: Object.keys(changes).length, values },
      merged: merged.map((field) => ({ field, name: lastToChange(since.later, field).name })),
    };
  });
}

/** Most savings begin from the version that stands there: then nobody else's are read. */
async function versionsSince(
  connection: Connection,
  key: AnswerKey,
  held: HeldAnswer,
  base: number,
): Promise<{ all: StoredVersion[]; later: StoredVersion[] }> {
  if (!Number.isInteger(base) || base < 1 || base > held.version) {
    throw new RoundRefused('もとにした版が見つかりません。ページを開き直して、入力し直してください。');
  }
  const all = base === held.version ? [] : await versionsOf(connection, key);
  return { all, later: all.filter(({ version }) => version > base) };
}

function lastToChange(later: readonly StoredVersion[], field: FieldKey): { name: string; at: string } {
  const last = later.findLast(({ changed }) => field in changed);
  return { name: last?.name ?? '', at: last?.at ?? '' };
}
