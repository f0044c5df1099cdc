import type { AnnualReport, LineageKind } from '../../ledger/index.ts';
import type { Answer } from '../answer.ts';

/** That a program of the round continues one of the source year under another name. */
export interface RoundLink {
  /** Program ids. */
  from: string;
  to: string;
  kind: LineageKind;
}

/**
 * The links that a round knows, because its rollover (or the name that a division typed) says so. Programs are found by
 * their names in the year that the ledger made of the answers; the same program under the same name needs no link.
 */
export function linksOf(
  answers: readonly Pick<Answer, 'values' | 'origins'>[],
  year: Pick<AnnualReport, 'masterList'>,
): RoundLink[] {
  const programs = new Map(year.masterList.map(({ name, programId }) => [name, programId]));
  return answers.flatMap(({ values, origins }) => {
    const to = programs.get(values.name ?? '');
    if (to === undefined) return [];
    return origins
      .filter(({ program }) => program !== to)
      .map(({ program, kind }) => ({ from: program, to, kind: kind === 'same-name' ? 'renamed' : kind }));
  });
}
