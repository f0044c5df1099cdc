import { FieldProblem } from './field.tsx';
import type { FormModel } from './form-model.ts';
import { wrongAt } from './form-model.ts';
import type { Typed } from './typed.ts';
import { words } from './words.ts';

interface BeginningProps {
  model: FormModel;
  /** To whom the new support may belong; `''`: the secretariat. */
  owners: readonly { id: string; name: string }[];
}

/** What is only asked of a new support: whose it is, and its number. */
export function Beginning({ model, owners }: BeginningProps) {
  const { typed } = model;
  const wrong = wrongAt(model, 'id');
  return (
    <>
      <div class="field">
        <label for="owner">{words.owner}</label>
        <p class="hint" id="owner-hint">
          {words.ownerHint}
        </p>
        <select id="owner" name="owner" aria-describedby="owner-hint">
          {owners.map(({ id, name }) => (
            <option value={id} selected={id === chosenOwner(typed, owners)}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class={wrong === undefined ? 'field' : 'field field--error'}>
        <label for="id">{words.id}</label>
        <p class="hint" id="id-hint">
          {words.idHint}
        </p>
        <FieldProblem name="id" message={wrong} />
        <input
          type="text"
          id="id"
          name="id"
          value={typed.one('id')}
          aria-describedby="id-hint"
          autocomplete="off"
        />
      </div>
    </>
  );
}

const chosenOwner = (typed: Typed, owners: BeginningProps['owners']): string =>
  owners.find(({ id }) => id === typed.one('owner'))?.id ?? owners[0]?.id ?? '';
