import type { Child } from 'hono/jsx';
import { FieldProblem } from './field.tsx';
import { type FormModel, wrongAt } from './form-model.ts';

interface ChecksProps {
  model: FormModel;
  name: string;
  legend: string;
  hint?: string | undefined;
  choices: readonly (readonly [value: string, text: string])[];
  children?: Child;
}

/** Any number of several. */
export function Checks({ model, name, legend, hint, choices, children }: ChecksProps) {
  const wrong = wrongAt(model, name);
  return (
    <fieldset
      class={wrong === undefined ? 'field choice-list' : 'field field--error choice-list'}
      id={name}
      tabindex={-1}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p class="hint choice-list__whole" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblem name={name} message={wrong} />
      {choices.map(([value, text]) => (
        <Check {...{ model, name, value, text }} />
      ))}
      {children}
    </fieldset>
  );
}

interface CheckProps {
  model: FormModel;
  name: string;
  value: string;
  text: string;
}

export const Check = ({ model, name, value, text }: CheckProps) => (
  <p>
    <label>
      <input type="checkbox" name={name} value={value} checked={model.typed.all(name).includes(value)} />{' '}
      {text}
    </label>
  </p>
);
