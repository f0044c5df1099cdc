import type { Cell, CellKind } from './cell.ts';
import { type FormModel, wrongAt } from './form-model.ts';
import { words } from './words.ts';

interface FieldProps {
  model: FormModel;
  cell: Cell;
  /** In a row: the row's name before the cell's. */
  name?: string;
}

/** One field under its label, with its hint, what is wrong with it, and how long it may be. */
export function FormField({ model, cell, name = cell.name }: FieldProps) {
  const wrong = wrongAt(model, name);
  const value = model.typed.one(name);
  const described = [
    ...(wrong === undefined ? [] : [`${name}-error`]),
    ...(cell.hint === undefined ? [] : [`${name}-hint`]),
    ...(isCounted(cell) ? [`${name}-count`] : []),
  ];
  return (
    <div
      class={`field${SHORT.has(cell.kind) ? ' field--short' : ''}${wrong === undefined ? '' : ' field--error'}`}
    >
      <label for={name}>
        {cell.label}
        {cell.isRequired && <span class="required">　{words.required}</span>}
      </label>
      {cell.hint !== undefined && (
        <p class="hint" id={`${name}-hint`}>
          {cell.hint}
        </p>
      )}
      <FieldProblem name={name} message={wrong} />
      <Input
        {...{ cell, name, value }}
        isWrong={wrong !== undefined}
        describedBy={described.length === 0 ? undefined : described.join(' ')}
      />
      {isCounted(cell) && <Counter name={name} value={value} limit={cell.limit ?? 0} />}
    </div>
  );
}

/** What is never long gets a short field. */
const SHORT = new Set<CellKind>(['yen', 'percent', 'whole', 'duration', 'phone', 'day']);

export const FieldProblem = ({ name, message }: { name: string; message: string | undefined }) =>
  message === undefined ? null : (
    <p class="field__error" id={`${name}-error`}>
      {withoutLabel(message)}
    </p>
  );

/** Above the form an error names its field; beside the field that has been said. */
const withoutLabel = (message: string): string => message.replace(/^[^：。]*：/, '');

/** Texts of which other places take less than we keep: there it matters how long they are. */
const isCounted = ({ limit, isCounted: counts }: Cell): boolean => counts === true && limit !== undefined;

const Counter = ({ name, value, limit }: { name: string; value: string; limit: number }) => (
  <p class="hint counter" id={`${name}-count`}>
    {words.count}
    <span data-count={name}>{value.length}</span>
    {words.counted(limit)}
  </p>
);

interface InputProps {
  cell: Cell;
  name: string;
  value: string;
  isWrong: boolean;
  describedBy: string | undefined;
}

function Input({ cell, name, value, isWrong, describedBy }: InputProps) {
  const common = {
    ...{ id: name, name, 'aria-invalid': isWrong ? ('true' as const) : undefined },
    'aria-describedby': describedBy,
  };
  if (cell.choices !== undefined) {
    return (
      <select {...common}>
        {cell.choices.map(([choice, text]) => (
          <option value={choice} selected={choice === value}>
            {text}
          </option>
        ))}
      </select>
    );
  }
  if (cell.rows !== undefined) {
    return (
      <textarea {...common} rows={cell.rows}>
        {value}
      </textarea>
    );
  }
  return <input type={typeOf(cell, value)} {...common} value={value} autocomplete="off" />;
}

const typeOf = ({ kind }: Cell, value: string): string => (kind === 'day' ? typeOfDay(value) : 'text');

/** A field for days shows nothing but days: what else was typed stays in sight as text. */
export const typeOfDay = (value: string): 'date' | 'text' =>
  value === '' || /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : 'text';
