import type { Child } from 'hono/jsx';
import { FieldProblem } from './field.tsx';
import { type FormModel, wrongAt } from './form-model.ts';
import { words } from './words.ts';

interface FoldedProps {
  model: FormModel;
  /** Its anchor, and the name of the field where an error belongs to the whole. */
  id: string;
  title: string;
  hint?: string | undefined;
  /** Fields within: filled in, or wrong, they are in sight. */
  names: readonly string[];
  children?: Child;
}

/** A part of the form that few supports need: closed as long as nothing stands in it. */
export function Folded({ model, id, title, hint, names, children }: FoldedProps) {
  const wrong = wrongAt(model, id);
  const isWrong = [id, ...names].some((name) => wrongAt(model, name) !== undefined);
  const isUsed = names.some((name) => model.typed.all(name).some((text) => text !== ''));
  return (
    <details
      class={wrong === undefined ? 'choice-group' : 'choice-group field--error'}
      id={id}
      tabindex={-1}
      open={isUsed || isWrong}
    >
      <summary>
        <strong>{title}</strong>
        {isUsed && <span class="small quiet">　{words.used}</span>}
      </summary>
      {hint !== undefined && <p class="hint">{hint}</p>}
      <FieldProblem name={id} message={wrong} />
      {children}
    </details>
  );
}
