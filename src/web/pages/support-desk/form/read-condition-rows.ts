import { contentHash } from '../../../../platform/index.ts';
import type { Comparison, DateFact, NumberFact } from '../../../../supports/index.ts';
import { compareKey, parseDay } from '../../../../values/index.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import type { ConditionParts } from './condition-parts.ts';
import type { Group } from './condition-typed.ts';
import { numberOfText } from './quantities.ts';
import { rowsOf } from './row-count.ts';
import type { Typed } from './typed.ts';
import { words } from './words.ts';

/** Where it says so, if somebody wrote that. */
export const sourced = (source: string): { source?: string } => (source === '' ? {} : { source });

/** Limits of numbers; a row without one is none. */
export const readNumbers = (group: Group, typed: Typed, problems: FieldError[]): ConditionParts['numbers'] =>
  limitsIn<number, NumberFact, Comparison>(typed, `${group}-number`, 'limit', numberOfText).flatMap(
    ({ field, limit, ...sides }) => {
      if (limit !== null) return [{ kind: 'number', limit, ...sides }];
      problems.push({ field, message: `${words.limit}：${words.wrongNumber}` });
      return [];
    },
  );

/** Days; a row without one is none. */
export const readDates = (group: Group, typed: Typed, problems: FieldError[]): ConditionParts['dates'] =>
  limitsIn<string, DateFact, 'from' | 'until'>(typed, `${group}-date`, 'day', parseDay).flatMap(
    ({ field, limit: day, ...sides }) => {
      if (day !== null) return [{ kind: 'date', day, ...sides }];
      problems.push({ field, message: `${words.day}：${words.wrongDay}` });
      return [];
    },
  );

/** Each row with a limit (`null`: it can't be read), its field, and what is chosen around it from the form's own lists. */
function limitsIn<T, Fact extends string, Side extends string>(
  typed: Typed,
  list: string,
  cell: string,
  read: (text: string) => T | null,
) {
  return rowsOf(typed, list).flatMap((number) => {
    const text = (name: string) => typed.one(`${list}-${number}-${name}`);
    if (text(cell) === '') return [];
    const sides = { of: text('of') as Fact, is: text('is') as Side, ...sourced(text('source')) };
    return [{ field: `${list}-${number}-${cell}`, limit: read(text(cell)), ...sides }];
  });
}

/** Yes/no questions of the support's own. */
export function readQuestions(group: Group, typed: Typed): ConditionParts['questions'] {
  return rowsOf(typed, `${group}-question`).flatMap((number) => {
    const cell = (name: string) => typed.one(`${group}-question-${number}-${name}`);
    const text = cell('text');
    if (text === '') return [];
    const id = text === cell('was') && cell('id') !== '' ? cell('id') : questionId(text);
    return [{ kind: 'question', id, text, wanted: cell('wanted') !== '0', ...sourced(cell('source')) }];
  });
}

/** The same question is the same everywhere: a firm that has answered it for one support is not asked again by another. */
const questionId = (text: string): string => `q-${contentHash(compareKey(text)).slice(0, 12)}`;
