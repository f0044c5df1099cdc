import type { Finding } from './finding.ts';
import { nameKey } from './names.ts';
import type { Statement } from './statements.ts';
import type { StatementKind } from './views/origins.ts';
import type { PlannedProgram } from './year-plan.ts';

/** Finds the program that a statement of a document speaks of; `null` for statements about no program. */
export function programOfStatement(
  planned: readonly PlannedProgram[],
): (documentId: string, statement: Pick<Statement, 'kind' | 'line' | 'pdfPage'>) => string | null {
  const known = new Map<string, string>();
  for (const { programId, listings } of planned) {
    for (const { documentId, master, entry } of listings) {
      const add = (kind: StatementKind, line: number, page?: number) =>
        known.set(placeKey(documentId, kind, line, page), programId);
      if (master !== null) add('master-row', master.line, master.pdfPage);
      if (entry === null) continue;
      add('list-row', entry.listLine, entry.listPdfPage);
      add('sheet', entry.line, entry.pdfPage);
      for (const indicator of entry.indicators) add('indicator', indicator.line, indicator.pdfPage);
    }
  }
  return (documentId, { kind, line, pdfPage }) =>
    known.get(placeKey(documentId, kind, line, pdfPage)) ?? null;
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

const placeKey = (documentId: string, kind: StatementKind, line: number, page: number | undefined) =>
  `${documentId}/${kind}/${page ?? ''}/${line}`;
