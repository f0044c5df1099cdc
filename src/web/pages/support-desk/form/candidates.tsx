import type { FormModel } from './form-model.ts';
import { words } from './words.ts';

/** Supports of which one is to be chosen, under what was typed. */
export function Candidates({ model, name }: { model: FormModel; name: string }) {
  const found = model.candidates.get(name);
  if (found === undefined) return null;
  if (found.length === 0) return <p class="notice">{words.foundNone}</p>;
  return (
    <fieldset class="field candidates">
      <legend>{words.found}</legend>
      {found.map(({ id, title }) => (
        <p class="choice">
          <input type="radio" id={`${name}-${id}`} name={`${name}-choice`} value={id} />{' '}
          <label for={`${name}-${id}`}>
            {title}（{id}）
          </label>
        </p>
      ))}
    </fieldset>
  );
}
