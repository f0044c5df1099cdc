import { readSupport, type Support, type SupportField } from '../../../../supports/index.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import { type Cell, isTyped, readCell } from './cell.ts';
import type { FormContext } from './context.ts';
import { placeOfProblem } from './problem-places.ts';
import { readCondition } from './read-condition.ts';
import { rowsOf } from './row-count.ts';
import { cellName, ROW_LISTS, type RowList, rowName } from './rows.ts';
import type { Typed } from './typed.ts';
import { SINGLE_CELLS, typedSupport } from './typed-support.ts';
import { words } from './words.ts';

type Value = Record<string, unknown>;
export type ReadTyped = { support: Support } | { errors: readonly FieldError[] };

/** What was typed as a support, or everything that is wrong with it, each at its field. */
export function readTyped(typed: Typed, id: string, context: FormContext): ReadTyped {
  const { value, errors, rows } = meant(typed, context);
  const kept = context.base === null ? value : unchangedKept(value, context.base, context);
  const read = readSupport({ ...kept, id });
  const told = new Set(errors.map(({ field }) => (isOfCondition(field) ? 'condition' : field)));
  const others = 'support' in read ? [] : read.problems;
  const found = others
    .map(({ at, message }) => placeOfProblem(at, message, rows))
    .filter(({ field }) => !told.has(field));
  const all = [...errors, ...once(found)];
  if (all.length > 0) return { errors: all };
  if ('support' in read) return { support: read.support };
  return { errors: [{ message: words.unreadable }] };
}

/** Fields of the editor of conditions, which together are one field of the support. */
const isOfCondition = (field: string | undefined): boolean => /^(all|any)-/.test(field ?? '');

const once = (errors: readonly FieldError[]): FieldError[] => [
  ...new Map(errors.map((error) => [error.field, error])).values(),
];

/** What nobody touched stays exactly as it was: a field is its own only when it reads otherwise than when it was opened. */
function unchangedKept(value: Value, base: Support, context: FormContext): Value {
  const opened = meant(typedSupport(base, context), context).value;
  const fields = [...new Set([...Object.keys(value), ...Object.keys(base)])] as (SupportField | 'id')[];
  const isSame = (field: string) => JSON.stringify(value[field]) === JSON.stringify(opened[field]);
  return Object.fromEntries(
    fields
      .map((field) => [field, isSame(field) ? base[field] : value[field]] as const)
      .filter(([field, each]) => each !== undefined && field !== 'confirmedOn'),
  );
}

interface Reading {
  value: Value;
  errors: FieldError[];
  /** Of each list, the numbers of the rows that were filled in. */
  rows: Record<string, readonly number[]>;
}

function meant(typed: Typed, context: FormContext): Reading {
  const reading: Reading = { value: {}, errors: [], rows: {} };
  const { value, errors } = reading;
  for (const cell of SINGLE_CELLS) put(value, cell, cell.name, typed, context, errors);
  const purposes = typed.all('purposes').filter((purpose) => purpose !== '');
  value.purposes = purposes;
  if (purposes.length === 0) errors.push({ field: 'purposes', message: words.noPurpose });
  for (const name of ['keywords', 'steps']) {
    const lines = typed
      .one(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.length > 0) value[name] = lines;
  }
  for (const list of ROW_LISTS) readRows(list, typed, context, reading);
  const { condition, problems } = readCondition(typed, context.places);
  errors.push(...problems);
  Object.assign(value, { condition, isComplete: typed.one('isComplete') === '1' });
  withOrganisation(value, typed, context);
  return reading;
}

function put(
  into: Value,
  cell: Cell,
  name: string,
  typed: Typed,
  context: FormContext,
  errors: FieldError[],
): void {
  const read = readCell(cell, typed.one(name), context);
  if (read === null) return;
  if ('message' in read) errors.push({ field: name, message: `${cell.label}：${read.message}` });
  else set(into, cell.at.split('.'), read.value);
}

function set(into: Value, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[key] = value;
  else {
    const inner = (into[key] ?? {}) as Value;
    set(inner, rest, value);
    into[key] = inner;
  }
}

function readRows(
  { field, cells, row: title }: RowList,
  typed: Typed,
  context: FormContext,
  to: Reading,
): void {
  const filled = rowsOf(typed, field).filter(
    (number) =>
      typed.one(`${rowName(field, number)}-remove`) !== '1' &&
      cells.some((cell) => isTyped(cell) && typed.one(cellName(field, number, cell)) !== ''),
  );
  const rows = filled.map((number) => {
    const row: Value = {};
    for (const cell of cells) {
      const named = { ...cell, label: `${title}${number} ${cell.label}` };
      if (typed.one(`${cellName(field, number, cell)}-drop`) !== '1') {
        put(row, named, cellName(field, number, cell), typed, context, to.errors);
      }
    }
    return row;
  });
  if (field === 'calls') numberCalls(rows);
  if (rows.length > 0 || (field === 'calls' && typed.one('always') === '1')) to.value[field] = rows;
  to.rows[field] = filled;
}

/** A call that is new gets the next free number. */
function numberCalls(calls: Value[]): void {
  const taken = new Set(calls.map(({ id }) => id));
  for (const call of calls.filter(({ id }) => id === undefined)) {
    let next = 1;
    while (taken.has(`c${next}`)) next += 1;
    call.id = `c${next}`;
    taken.add(call.id);
  }
}

/** An operator that is one of our organisations is known by its id; one whose name stands as it was keeps it. */
function withOrganisation(value: Value, typed: Typed, { organisations }: FormContext): void {
  const operator = value.operator as Value | undefined;
  if (operator === undefined) return;
  const { name } = operator;
  const was = name === typed.one('operator-was') ? typed.one('operator-organisation') : '';
  const organisation = was || organisations.get(String(name));
  if (organisation !== undefined && organisation !== '') operator.organisation = organisation;
}
