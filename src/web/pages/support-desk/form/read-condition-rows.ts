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
export function readNumbers(group: Group, typed: Typed, problems: FieldError[]): ConditionParts['numbers'] {
  return rowsOf(typed, `${group}-number`).flatMap((number) => {
    const name = `${group}-number-${number}`;
    const text = typed.one(`${name}-limit`);
    if (text === '') return [];
    const limit = numberOfText(text);
    if (limit === null) {
      problems.push({ field: `${name}-limit`, message: `${words.limit}：${words.wrongNumber}` });
      return [];
    }
    const of = typed.one(`${name}-of`) as NumberFact;
    const is = typed.one(`${name}-is`) as Comparison;
    return [{ kind: 'number', of, is, limit, ...sourced(typed.one(`${name}-source`)) }];
  });
}

/** Days; a row without one is none. */
export function readDates(group: Group, typed: Typed, problems: FieldError[]): ConditionParts['dates'] {
  return rowsOf(typed, `${group}-date`).flatMap((number) => {
    const name = `${group}-date-${number}`;
    const text = typed.one(`${name}-day`);
    if (text === '') return [];
    const day = parseDay(text);
    if (day === null) {
      problems.push({ field: `${name}-day`, message: `${words.day}：${words.wrongDay}` });
      return [];
    }
    const of = typed.one(`${name}-of`) as DateFact;
    const is = typed.one(`${name}-is`) as 'from' | 'until';
    return [{ kind: 'date', of, is, day, ...sourced(typed.one(`${name}-source`)) }];
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
