import type { Group } from './condition-typed.ts';
import type { FormModel } from './form-model.ts';
import { cellNames, Day, Line, Rows, Select } from './requirement-row.tsx';
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
          <div class="requirement" id={name}>
            <Select model={model} name={`${name}-of`} label={of(words.fact)} choices={words.facts} />
            <Line model={model} name={`${name}-limit`} label={of(words.limit)} place={words.limit} />
            <Select
              model={model}
              name={`${name}-is`}
              label={of(words.comparison)}
              choices={words.comparisons}
            />
            <Line model={model} name={`${name}-source`} label={of(words.reason)} place={words.reason} />
          </div>
        );
      }}
    </Rows>
  );
}

/** Days: of what, which, and whether one begins or one ends with it. */
export function DateRows({ model, group }: RowsProps) {
  const list = `${group}-date`;
  return (
    <Rows model={model} list={list} row={words.dates}>
      {(number) => {
        const name = `${list}-${number}`;
        const of = (what: string) => `${words.dateNo(number)} ${what}`;
        return (
          <div class="requirement requirement--date" id={name}>
            <Select model={model} name={`${name}-of`} label={of(words.fact)} choices={words.dateFacts} />
            <Day model={model} name={`${name}-day`} label={of(words.day)} />
            <Select
              model={model}
              name={`${name}-is`}
              label={of(words.dayComparison)}
              choices={words.dayComparisons}
            />
            <Line model={model} name={`${name}-source`} label={of(words.reason)} place={words.reason} />
          </div>
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
          <div class="requirement requirement--question" id={name}>
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
          </div>
        );
      }}
    </Rows>
  );
}

/** The fields in which the limits of a group stand. */
export const numberNames = (model: FormModel, group: Group): string[] =>
  cellNames(model, `${group}-number`, 'limit');

/** Those in which its days stand. */
export const dateNames = (model: FormModel, group: Group): string[] =>
  cellNames(model, `${group}-date`, 'day');

export const questionNames = (model: FormModel, group: Group): string[] =>
  cellNames(model, `${group}-question`, 'text');
