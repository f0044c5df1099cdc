import type { FieldError } from '../../../components/error-summary.tsx';
import type { Draft } from './draft.ts';
import { fieldOf } from './fates.ts';
import type { Source } from './source.ts';

/** What stands against opening, each leading back to the row of the program that it names in 「」. */
export function problemErrors({ programs }: Source, draft: Draft, problems: readonly string[]): FieldError[] {
  // Where a name occurs twice, the first row is led to: the last entry of a map stands.
  const rows = new Map(
    [...programs].reverse().flatMap(({ program, name }) => [
      [draft.text(fieldOf('name', program)), program],
      [name, program],
    ]),
  );
  return problems.map((message) => {
    const named = [...message.matchAll(/「([^」]+)」/g)].map((match) => rows.get(match[1]!));
    const program = named.find((each) => each !== undefined);
    return program === undefined ? { message } : { field: `row-${program}`, message };
  });
}
