import { type FieldKey, kindOf, labelOf } from '../../../../collection/index.ts';
import { words } from './words.ts';

export type DoneKind = keyof typeof words.done;

interface DoneProps {
  kind: string | undefined;
  /** Keys of fields that somebody else had changed, with commas. */
  merged: string | undefined;
}

/** What the last step did, in words; an address that somebody made up says nothing. */
export function Done({ kind, merged = '' }: DoneProps) {
  if (kind === undefined || !(kind in words.done)) return null;
  const others = merged.split(',').filter((key) => kindOf(key) !== null);
  return (
    <div class="done" role="status">
      <p>{words.done[kind as DoneKind]}</p>
      {kind === 'saved' && <p class="small">{words.savedNext}</p>}
      {others.length > 0 && <p>{words.mergedWith(fieldNames(others))}</p>}
    </div>
  );
}

export const fieldNames = (keys: readonly FieldKey[]): string => keys.map(labelOf).join('、');
