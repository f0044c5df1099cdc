import type { Group } from './condition-typed.ts';
import { FieldProblem } from './field.tsx';
import { type FormModel, wrongAt } from './form-model.ts';
import { countName, rowCount, rowsOf } from './row-count.ts';
import { MoreButton } from './row-list.tsx';
import { words } from './words.ts';

interface RowsProps {
  model: FormModel;
  group: Group;
}

/** Limits: of what, how much, and whether the limit itself is in. */
export function NumberRows({ model, group }: RowsProps) {
  const list = `${group}-number`;
  return (
    <Rows model={model} list={list} row={words.numbers}>
      {(number) => {
        const name = `${list}-${number}`;
        const of = (what: string) => `${words.numberNo(number)} ${what}`;
        return (
          <p class="requirement" id={name}>
            <Select model={model} name={`${name}-of`} label={of(words.fact)} choices={words.facts} />
            <Line model={model} name={`${name}-limit`} label={of(words.limit)} place={words.limit} />
            <Select
              model={model}
              name={`${name}-is`}
              label={of(words.comparison)}
              choices={words.comparisons}
            />
            <Line model={model} name={`${name}-source`} label={of(words.reason)} place={words.reason} />
          </p>
        );
      }}
    </Rows>
  );
}

/** Yes/no questions of the support's own. */
export function QuestionRows({ model, group }: RowsProps) {
  const list = `${group}-question`;
  return (
    <Rows model={model} list={list} row={words.question}>
      {(number) => {
        const name = `${list}-${number}`;
        const of = (what: string) => `${words.questionNo(number)} ${what}`;
        return (
          <p class="requirement requirement--question" id={name}>
            <input type="hidden" name={`${name}-id`} value={model.typed.one(`${name}-id`)} />
            <input type="hidden" name={`${name}-was`} value={model.typed.one(`${name}-was`)} />
            <Line model={model} name={`${name}-text`} label={of(words.question)} place={words.question} />
            <Select
              model={model}
              name={`${name}-wanted`}
              label={of(words.wanted)}
              choices={words.wantedAnswers}
            />
            <Line model={model} name={`${name}-source`} label={of(words.reason)} place={words.reason} />
          </p>
        );
      }}
    </Rows>
  );
}

interface RowListProps {
  model: FormModel;
  list: string;
  row: string;
  children: (number: number) => unknown;
}

function Rows({ model, list, row, children }: RowListProps) {
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

const cellNames = ({ typed }: FormModel, list: string, cell: string): string[] =>
  rowsOf(typed, list).map((number) => `${list}-${number}-${cell}`);

/** The fields in which the limits of a group stand. */
export const numberNames = (model: FormModel, group: Group): string[] =>
  cellNames(model, `${group}-number`, 'limit');

export const questionNames = (model: FormModel, group: Group): string[] =>
  cellNames(model, `${group}-question`, 'text');

interface InputProps {
  model: FormModel;
  name: string;
  label: string;
}

function Select({ model, name, label, choices }: InputProps & { choices: Readonly<Record<string, string>> }) {
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

function Line({ model, name, label, place }: InputProps & { place: string }) {
  const wrong = wrongAt(model, name);
  return (
    <>
      <FieldProblem name={name} message={wrong} />
      <input
        type="text"
        id={name}
        name={name}
        value={model.typed.one(name)}
        aria-label={label}
        aria-invalid={wrong === undefined ? undefined : 'true'}
        aria-describedby={wrong === undefined ? undefined : `${name}-error`}
        placeholder={place}
        autocomplete="off"
      />
    </>
  );
}
