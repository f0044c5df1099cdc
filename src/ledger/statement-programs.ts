import type { Origin } from './annual-report.ts';
import type { Finding } from './finding.ts';
import { nameKey } from './names.ts';
import type { Statement } from './statements.ts';
import type { StatementKind } from './views/origins.ts';
import type { PlannedProgram } from './year-plan.ts';

/** Where a statement stands; a line of a matrix may hold several rows, so the row's number belongs to it. */
export type PlacedStatement = Pick<Statement, 'kind' | 'line' | 'pdfPage' | 'no'>;

/** Finds the program that a statement of a document speaks of; `null` for statements about no program. */
export function programOfStatement(
  planned: readonly PlannedProgram[],
): (documentId: string, statement: PlacedStatement) => string | null {
  const known = new Map<string, string>();
  for (const { programId, listings } of planned) {
    for (const { documentId, master, entry } of listings) {
      const add = (kind: StatementKind, no: number | null, { line, pdfPage }: Origin) =>
        known.set(
          placeKey(documentId, { kind, no, line, ...(pdfPage === undefined ? {} : { pdfPage }) }),
          programId,
        );
      if (master !== null) add('master-row', null, master);
      if (entry === null) continue;
      const { no, listLine: line, listPdfPage } = entry;
      add('list-row', no, { line, ...(listPdfPage === undefined ? {} : { pdfPage: listPdfPage }) });
      add('sheet', no, entry);
      for (const indicator of entry.indicators) add('indicator', no, indicator);
    }
  }
  return (documentId, statement) => known.get(placeKey(documentId, statement)) ?? null;
}

/** Finds the program that a finding speaks of: by its row of the policy list, else by its name. */
export function programOfFinding(planned: readonly PlannedProgram[]): (finding: Finding) => string | null {
  const byRow = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { programId, listings, facts } of planned) {
    byName.set(nameKey(String(facts.name.value)), programId);
    for (const { policy, no, master, entry } of listings) {
      if (no !== null) byRow.set(`${policy}/${no}`, programId);
      for (const name of [master?.name, entry?.name]) if (name) byName.set(nameKey(name), programId);
    }
  }
  return ({ policy, no, program }) =>
    byRow.get(`${policy}/${no}`) ?? (program === undefined ? null : (byName.get(nameKey(program)) ?? null));
}

const placeKey = (documentId: string, { kind, no, line, pdfPage }: PlacedStatement) =>
  `${documentId}/${kind}/${pdfPage ?? ''}/${line}/${no ?? ''}`;
