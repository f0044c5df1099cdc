import { type SupportField, type SupportVersion, supportAt } from '../../../../supports/index.ts';
import type { FieldChange } from '../differences.tsx';
import type { EventKind } from './words.ts';

export interface HistoryEntry {
  version: SupportVersion;
  kind: EventKind;
  changes: readonly FieldChange[];
}

/** What each version was, and what it changed of the one before; newest first. */
export function historyEntries(id: string, newestFirst: readonly SupportVersion[]): HistoryEntry[] {
  return newestFirst.map((version, at) => {
    const before = newestFirst[at + 1];
    const standing = before === undefined ? undefined : supportAt(id, newestFirst, before.version);
    const fields = (Object.keys(version.changed) as SupportField[]).filter(
      (field) => field !== 'confirmedOn',
    );
    const changes = fields.map((field) => ({
      ...{ field, before: standing?.[field], after: version.changed[field] },
    }));
    return { version, kind: kindOf(version, before), changes };
  });
}

/** What happened follows from the state that it led to, and from what it changed. */
function kindOf(version: SupportVersion, before: SupportVersion | undefined): EventKind {
  if (version.via === 'import') return 'imported';
  if (before === undefined) return 'created';
  const { state, changed } = version;
  const fields = Object.keys(changed);
  if (fields.some((field) => field !== 'confirmedOn')) return 'saved';
  if (state !== before.state) return state === 'draft' ? 'sent-back' : state;
  return fields.length > 0 ? 'confirmed' : 'handed-over';
}
