import type { SupportField } from '../../../supports/index.ts';
import { marked } from '../../difference.tsx';
import { SUPPORT_LABELS } from './field-labels.ts';
import { type Names, valueLines } from './value-lines.ts';

export interface FieldChange {
  field: SupportField;
  before: unknown;
  after: unknown;
}

interface DifferencesProps {
  changes: readonly FieldChange[];
  names: Names;
  /** What the two sides are called. */
  sides: readonly [before: string, after: string];
}

const EMPTY = '（空欄）';

/** Field by field, what stood there and what stands there now. */
export function Differences({ changes, names, sides: [before, after] }: DifferencesProps) {
  return (
    <dl class="differences">
      {changes.map((change) => {
        const old = valueLines(change.field, change.before, names).join('\n');
        const now = valueLines(change.field, change.after, names).join('\n');
        const [left, right] = marked(old, now);
        return (
          <>
            <dt>{SUPPORT_LABELS[change.field]}</dt>
            <dd class="is-removed read">
              <span class="small quiet">{before}　</span>
              {old === '' ? EMPTY : left}
            </dd>
            <dd class="is-added read">
              <span class="small quiet">{after}　</span>
              {now === '' ? EMPTY : right}
            </dd>
          </>
        );
      })}
    </dl>
  );
}
