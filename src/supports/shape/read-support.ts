import { z } from 'zod';
import type { Support } from '../support.ts';
import { supportShape } from './support-shape.ts';

/** What is wrong at which place of a document: 「calls.0.closesOn」. */
export interface ShapeProblem {
  at: string;
  message: string;
}

export type ReadSupport = { support: Support } | { problems: readonly ShapeProblem[] };

const japanese = z.locales.ja().localeError;

/** Takes a support from outside: all of it is as it must be, or every place that is not is told. */
export function readSupport(value: unknown): ReadSupport {
  const read = supportShape.safeParse(value, { error: japanese });
  if (read.success) return { support: read.data };
  return {
    problems: read.error.issues.map(({ path, message }) => ({ at: path.map(String).join('.'), message })),
  };
}
