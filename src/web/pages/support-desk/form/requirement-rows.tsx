import type { Group } from './condition-typed.ts';
import type { FormModel } from './form-model.ts';
import { cellNames, Day, Line, Rows, Select } from './requirement-row.tsx';
import { words } from './words.ts';

interface RowsProps {
  model: FormModel;
  group: Group;
}

/** Limits: of what, how much, and whether the limit itself is in. */
export const NumberRows = ({ model, group }: RowsProps) => (
  <LimitRows
    {...{ model, list: `${group}-number`, row: words.numbers, rowNo: words.numberNo, facts: words.facts }}
    sides={{ label: words.comparison, choices: words.comparisons }}
    limit={(name, of) => (
      <Line model={model} name={`${name}-limit`} label={of(words.limit)} place={words.limit} />
    )}
  />
);

/** Days: of what, which, and whether one begins or one ends with it. */
export const DateRows = ({ model, group }: RowsProps) => (
  <LimitRows
    {...{ model, list: `${group}-date`, row: words.dates, rowNo: words.dateNo, facts: words.dateFacts }}
    look="requirement--date"
    sides={{ label: words.dayComparison, choices: words.dayComparisons }}
    limit={(name, of) => <Day model={model} name={`${name}-day`} label={of(words.day)} />}
  />
);

type LabelOf = (what: string) => string;

interface LimitRowsProps {
  model: FormModel;
  list: string;
  row: string;
  rowNo: (number: number) => string;
  look?: string;
  facts: Readonly<Record<string, string>>;
  /** On which side of the limit one must stand. */
  sides: { label: string; choices: Readonly<Record<string, string>> };
  /** The field of the limit itself. */
  limit: (name: string, of: LabelOf) => unknown;
}

/** A fact, its limit, and the side on which it must stand. */
function LimitRows({ model, list, row, rowNo, look, facts, sides, limit }: LimitRowsProps) {
  return (
    <Rows model={model} list={list} row={row}>
      {(number) => {
        const name = `${list}-${number}`;
        const of: LabelOf = (what) => `${rowNo(number)} ${what}`;
        return (
          <div class={look === undefined ? 'requirement' : `requirement ${look}`} id={name}>
            <Select model={model} name={`${name}-of`} label={of(words.fact)} choices={facts} />
            {limit(name, of)}
            <Select model={model} name={`${name}-is`} label={of(sides.label)} choices={sides.choices} />
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
