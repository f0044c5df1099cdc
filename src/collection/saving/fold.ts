import type { Values } from '../question.ts';
import { withChanges } from '../questions/index.ts';

/** What stood in an answer at a version, out of what each saving (oldest first) changed. */
export const valuesAt = (savings: readonly { version: number; changed: Values }[], version: number): Values =>
  savings
    .filter((each) => each.version <= version)
    .reduce<Values>((values, { changed }) => withChanges(values, changed), {});
