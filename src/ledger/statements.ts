import type { AnnualReport, Indicator, MasterRow, Origin, ProgramEntry } from './annual-report.ts';
import type { StatementKind } from './views/origins.ts';
import { stated, statedEntries } from './year-report/stated-entries.ts';

/** What one place of a document states; `content` is what was read there, `seq` its order in the document. */
export interface Statement extends Origin {
  seq: number;
  kind: StatementKind;
  policy: number | null;
  no: number | null;
  content: Record<string, unknown>;
}

/** What a document says of programs, as far as facts are made of it. */
export interface StatedPrograms {
  documentId: string;
  masterList: MasterRow[];
  programs: StatedEntry[];
}

export type StatedEntry = Pick<
  ProgramEntry,
  | 'policies'
  | 'no'
  | 'name'
  | 'cost'
  | 'isNew'
  | 'isRelisting'
  | 'divisions'
  | 'page'
  | 'teams'
  | 'line'
  | 'pdfPage'
> &
  Pick<ProgramEntry, 'listLine' | 'listPdfPage' | 'alignment' | 'heading'> & { indicators: Indicator[] };

type Draft = Omit<Statement, 'seq'>;

/** Every statement of a report, in one order that is the same at each reading. */
export function statementsOf(report: AnnualReport): Statement[] {
  const drafts = [
    ...report.masterList.map((row) => draft('master-row', row, row.policy, null)),
    ...report.programs.flatMap(programDrafts),
    ...report.subtotals.map((row) => draft('subtotal', row, row.policies[0] ?? null, null)),
    ...report.definitions.map((row) => draft('definition', row)),
    ...report.tables.map((row) => draft('table', row)),
    ...report.figures.map((row) => draft('figure', row)),
    ...report.economicNotes.map((row) => draft('economic-note', row)),
    ...report.caseStudies.map((row) => draft('case-study', row)),
    ...report.councilMembers.map((row) => draft('council-member', row)),
    ...report.sections.map((row) => draft('section', row, row.policies[0] ?? null)),
  ];
  return drafts.map((each, seq) => ({ ...each, seq }));
}

/** The inverse of `statementsOf`, for what facts are made of. */
export function statedPrograms(documentId: string, statements: readonly Statement[]): StatedPrograms {
  const rows = statements.filter((each) => each.kind === 'master-row');
  return {
    documentId,
    masterList: rows.map((each) => stated<MasterRow>(each)),
    programs: statedEntries(statements),
  };
}

function programDrafts(entry: ProgramEntry, row: number): Draft[] {
  const { policies, no, name, cost, isNew, isRelisting, divisions, page, alignment } = entry;
  const policy = policies[0] ?? null;
  const listPlace = place({ line: entry.listLine, pdfPage: entry.listPdfPage });
  const listRow = {
    policies,
    no,
    name,
    cost,
    isNew,
    isRelisting,
    divisions,
    page,
    teams: [],
    alignment,
    heading: null,
  };
  return [
    draft('list-row', { ...listRow, ...listPlace }, policy, no),
    ...(hasSheet(entry) ? [draft('sheet', sheetOf(entry, row), policy, no)] : []),
    ...entry.indicators.map((each) => draft('indicator', { row, ...each }, policy, no)),
  ];
}

/** A sheet whose row is missing from the list is not joined with one, but its words are kept. */
function hasSheet({ alignment, heading, overview, result, teams }: ProgramEntry): boolean {
  return alignment !== null || heading !== null || overview !== '' || result !== '' || teams.length > 0;
}

function sheetOf(entry: ProgramEntry, row: number) {
  const { heading, confidence, overview, result, teams, alignment, teamLines } = entry;
  const stated = { row, heading, confidence, overview, result, teams, alignment, teamLines };
  const at = { overviewAt: entry.overviewLines.map(place), resultAt: entry.resultLines.map(place) };
  return { ...stated, ...at, ...place(entry) };
}

function draft<Stated extends Origin>(
  kind: StatementKind,
  stated: Stated,
  policy: number | null = null,
  no: number | null = null,
): Draft {
  const { line, pdfPage, ...content } = stated;
  return { kind, policy, no, content, ...place({ line, pdfPage }) };
}

function place({ line, pdfPage }: { line: number; pdfPage?: number | undefined }): Origin {
  return pdfPage === undefined ? { line } : { line, pdfPage };
}
