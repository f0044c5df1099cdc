import { fieldOf } from './fates.ts';
import { grouped } from './grouped.ts';
import type { Source } from './source.ts';

/** A division of last year of which nobody knows who carries on its work, with the programs that wait for it. */
export interface Orphan {
  division: string;
  /** Name of the field in which one organisation is named for all of them. */
  field: string;
  programs: readonly string[];
}

export function orphansOf({ programs }: Pick<Source, 'programs'>): Orphan[] {
  const waiting = programs.filter(({ organisation }) => organisation === null);
  return [...grouped(waiting, ({ divisions }) => divisions.join('、'))].map(([division, group], at) => ({
    ...{ division, field: `heir-${at + 1}` },
    programs: group.map(({ program }) => program),
  }));
}

/** For the field of who answers, the field of who answers for the whole division. */
export const heirFields = (source: Pick<Source, 'programs'>): ReadonlyMap<string, string> =>
  new Map(
    orphansOf(source).flatMap(({ field, programs }) =>
      programs.map((program) => [fieldOf('organisation', program), field] as const),
    ),
  );
