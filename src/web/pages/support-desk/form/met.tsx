import type { SupportConflict } from '../../../../supports/index.ts';
import { momentText } from '../../../japanese-time.ts';
import { Differences } from '../differences.tsx';
import { SUPPORT_LABELS } from '../field-labels.ts';
import type { Names } from '../value-lines.ts';
import { words } from './words.ts';

interface MetProps {
  conflicts: readonly SupportConflict[];
  names: Names;
}

/** Two people changed the same fields: what the other one wrote, to be taken instead of one's own words below. */
export function Met({ conflicts, names }: MetProps) {
  const [first] = conflicts;
  if (first === undefined) return null;
  return (
    <section class="notice met" id="met">
      <p>{words.conflictLead(first.name, momentText(first.at))}</p>
      {conflicts.map(({ field, theirs, yours, name }) => (
        <div>
          <Differences
            changes={[{ field, before: theirs, after: yours }]}
            names={names}
            sides={[words.theirs(name), words.yours]}
          />
          <p>
            <label>
              <input type="checkbox" name="theirs" value={field} /> {SUPPORT_LABELS[field]}：
              {words.takeTheirs(name)}
            </label>
          </p>
        </div>
      ))}
    </section>
  );
}
