import type { Condition } from '../../../../supports/index.ts';
import { conditionLines } from '../condition-lines.ts';
import { Check } from './checks.tsx';
import type { FormModel } from './form-model.ts';
import { placeName } from './place-names.ts';
import { words } from './words.ts';

/** What the form has no fields for: in words, and carried along as it is. */
export function KeptCell({ model, name, isShown }: { model: FormModel; name: string; isShown: boolean }) {
  const value = model.typed.one(name);
  if (value === '') return null;
  return (
    <div class={isShown ? 'kept' : undefined}>
      <input type="hidden" name={name} value={value} />
      {isShown && (
        <>
          <p>
            <strong>{words.keptAmount}</strong>
          </p>
          <KeptLines model={model} text={value} />
          <p>
            <label>
              <input
                type="checkbox"
                name={`${name}-drop`}
                value="1"
                checked={model.typed.one(`${name}-drop`) === '1'}
              />{' '}
              {words.drop}
            </label>
          </p>
        </>
      )}
    </div>
  );
}

/** A condition that came as text; what somebody has broken is shown as it came. */
function KeptLines({ model, text }: { model: FormModel; text: string }) {
  return <p class="read">{linesOf(text, model).join('\n')}</p>;
}

function linesOf(text: string, { context }: FormModel): string[] {
  try {
    return conditionLines(JSON.parse(text) as Condition, placeName(context.places));
  } catch {
    return [text];
  }
}

/** What an import brought and the fields above can't hold. */
export function KeptConditions({ model }: { model: FormModel }) {
  const kept = model.typed.all('kept');
  if (kept.length === 0) return null;
  return (
    <section class="kept">
      <h4>{words.keptTitle}</h4>
      <p class="hint">{words.keptLead}</p>
      {kept.map((text, at) => (
        <div>
          <input type="hidden" name="kept" value={text} />
          <KeptLines model={model} text={text} />
          <Check model={model} name="drop" value={String(at)} text={words.drop} />
        </div>
      ))}
    </section>
  );
}
