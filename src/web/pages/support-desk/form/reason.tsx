import type { FormModel } from './form-model.ts';
import { words } from './words.ts';

/** Where a requirement is written: asked for beside each. */
export function Reason({ model, name, of }: { model: FormModel; name: string; of: string }) {
  return (
    <p class="field reason-field">
      <label for={name}>
        {words.reason}
        <span class="visually-hidden">（{of}）</span>
      </label>{' '}
      <input
        type="text"
        id={name}
        name={name}
        value={model.typed.one(name)}
        placeholder={words.reasonHint}
        autocomplete="off"
      />
    </p>
  );
}
