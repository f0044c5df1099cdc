import type { FormModel } from './form-model.ts';
import { words } from './words.ts';

/** Who has saved since the form was opened: said while somebody types, before two people's words meet. */
export function Meanwhile({ model: { view, base } }: { model: FormModel }) {
  const { version } = view.answer;
  const saved = view.events.find(({ kind }) => kind === 'saved');
  return (
    <div data-slot="meanwhile">
      {version > base && saved !== undefined && (
        <p class="notice" role="status">
          {words.meanwhile(saved.name, version)}
        </p>
      )}
    </div>
  );
}
