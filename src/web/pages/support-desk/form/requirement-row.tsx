import { FieldProblem, typeOfDay } from './field.tsx';
import { type FormModel, wrongAt } from './form-model.ts';
import { countName, rowCount, rowsOf } from './row-count.ts';
import { MoreButton } from './row-list.tsx';

interface RowListProps {
  model: FormModel;
  list: string;
  row: string;
  children: (number: number) => unknown;
}

/** The rows of one kind of requirement, and a way to more of them. */
export function Rows({ model, list, row, children }: RowListProps) {
  return (
    <>
      <input type="hidden" name={countName(list)} value={String(rowCount(model.typed, list))} />
      {rowsOf(model.typed, list).map((number) => children(number))}
      <p>
        <MoreButton model={model} field={list} row={row} />
      </p>
    </>
  );
}

/** The names of one field in all rows of a list. */
export const cellNames = ({ typed }: FormModel, list: string, cell: string): string[] =>
  rowsOf(typed, list).map((number) => `${list}-${number}-${cell}`);

interface InputProps {
  model: FormModel;
  name: string;
  label: string;
}

/** One of a few words. */
export function Select({
  model,
  name,
  label,
  choices,
}: InputProps & { choices: Readonly<Record<string, string>> }) {
  const chosen = model.typed.one(name);
  return (
    <select id={name} name={name} aria-label={label}>
      {inOrder(choices).map(([value, text]) => (
        <option value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** Yes comes before no, though JavaScript puts keys that are numbers in the order of numbers. */
const inOrder = (choices: Readonly<Record<string, string>>): [string, string][] =>
  '0' in choices ? Object.entries(choices).reverse() : Object.entries(choices);

/** A field of a row, which has no room for a label above it. */
export function Line({ model, name, label, place }: InputProps & { place: string }) {
  return <Field {...{ model, name, label, type: 'text' }} placeholder={place} />;
}

/** A day. */
export function Day({ model, name, label }: InputProps) {
  return <Field {...{ model, name, label, type: typeOfDay(model.typed.one(name)) }} />;
}

function Field({
  model,
  name,
  label,
  type,
  placeholder,
}: InputProps & { type: string; placeholder?: string }) {
  const wrong = wrongAt(model, name);
  return (
    <>
      <FieldProblem name={name} message={wrong} />
      <input
        {...{ type, id: name, name, placeholder }}
        value={model.typed.one(name)}
        aria-label={label}
        aria-invalid={wrong === undefined ? undefined : 'true'}
        aria-describedby={wrong === undefined ? undefined : `${name}-error`}
        autocomplete="off"
      />
    </>
  );
}
