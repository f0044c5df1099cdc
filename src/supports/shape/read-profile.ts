import { z } from 'zod';
import type { FirmProfile } from '../../firms/index.ts';
import { profileShape } from './profile-shape.ts';
import type { ShapeProblem } from './read-support.ts';

const japanese = z.locales.ja().localeError;

export type ReadProfile = { profile: FirmProfile } | { problems: readonly ShapeProblem[] };

/** Takes what a firm says of itself from outside: all of it is as it must be, or every place that is not is told. */
export function readProfile(value: unknown): ReadProfile {
  const read = profileShape.safeParse(value, { error: japanese });
  if (read.success) return { profile: read.data };
  return {
    problems: read.error.issues.map(({ path, message }) => ({ at: path.map(String).join('.'), message })),
  };
}
