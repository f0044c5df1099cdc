import { z } from 'zod';
import type { Fault } from './shapes/problem.ts';

const japanese = z.locales.ja().localeError;

/** Where a fault is, made of the path at which the shape found it. */
export type PlaceOf = (path: readonly PropertyKey[]) => Pick<Fault, 'parameter' | 'pointer'>;

/** What a shape found wrong, each with its place, in Japanese; of keys that nobody knows each one. */
export function faultsOf(error: z.ZodError, placeOf: PlaceOf): Fault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ ...placeOf(issue.path), detail: issue.message }];
    return issue.keys.map((key) => ({
      ...placeOf([...issue.path, key]),
      detail: `「${key.slice(0, 100)}」というものはありません。/api のページで名前を確かめてください。`,
    }));
  });
}

/** Reads by a shape; what is wrong is said in its own words, else in those below. */
export const readBy = <Shape extends z.ZodType>(shape: Shape, value: unknown) =>
  shape.safeParse(value, { error: (issue) => wordsOf(issue) ?? japanese(issue) });

const TYPES: Readonly<Record<string, string>> = {
  number: '半角の数字',
  int: '半角の整数',
  string: '文字',
  boolean: 'true か false',
  array: 'JSON の配列',
  object: 'JSON のオブジェクト',
  record: 'JSON のオブジェクト',
};
const UNITS: Readonly<Record<string, string>> = { string: '字', array: '個' };

/** How to mend what is wrong most often; `null`: not among them. */
function wordsOf(issue: z.core.$ZodRawIssue): string | null {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected !== 'array' && Array.isArray(issue.input)) return '一つだけ指定してください';
      return `${TYPES[issue.expected] ?? issue.expected}で指定してください`;
    case 'too_big':
      return `${issue.maximum}${UNITS[issue.origin] ?? ''}以下で指定してください`;
    case 'too_small':
      return `${issue.minimum}${UNITS[issue.origin] ?? ''}以上で指定してください`;
    case 'invalid_value':
      return `${issue.values.join('、')} のどれかを指定してください`;
    default:
      return null;
  }
}
