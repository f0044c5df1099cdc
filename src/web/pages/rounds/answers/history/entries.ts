import type { AnswerEvent, FieldKey, Values } from '../../../../../collection/index.ts';
import type { RoundServices } from '../../../../round-services.ts';

export type Version = Awaited<ReturnType<RoundServices['history']>>[number];

export interface Change {
  field: FieldKey;
  before: string;
  after: string;
}

export type HistoryEntry =
  | { is: 'version'; at: string; version: Version; changes: readonly Change[] }
  | { is: 'event'; at: string; event: AnswerEvent };

/** Versions with what they changed, and the steps between them, newest first. Saving is told by its version. */
export function historyEntries(
  versions: readonly Version[],
  events: readonly AnswerEvent[],
): readonly HistoryEntry[] {
  const steps = events
    .filter(({ kind }) => kind !== 'saved')
    .map((event) => ({ is: 'event' as const, at: event.at, event }));
  const saved = withChanges([...versions].sort((a, b) => a.version - b.version)).reverse();
  return [...steps, ...saved].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

/** Each version only says what it changed: what stood before follows from those before it. */
function withChanges(oldestFirst: readonly Version[]) {
  let standing: Values = {};
  return oldestFirst.map((version) => {
    const before = standing;
    const changes = Object.entries(version.changed).map(([field, after]) => ({
      ...{ field, before: before[field] ?? '', after },
    }));
    standing = { ...before, ...version.changed };
    return { is: 'version' as const, at: version.at, version, changes };
  });
}
