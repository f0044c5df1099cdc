import type { AnnualReport, Indicator, MasterRow, Origin, ProgramEntry } from './annual-report.ts';
import type { StatementKind } from './views/origins.ts';

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
  const content = <T>(kind: StatementKind) =>
    statements.filter((each) => each.kind === kind).map((each) => ({ ...place(each), ...each.content }) as T);
  const sheets = content<Partial<StatedEntry> & { row: number }>('sheet');
  const indicators = content<Indicator & { row: number }>('indicator');
  const programs = content<StatedEntry>('list-row').map((row, index) => ({
    ...row,
    listLine: row.line,
    ...(row.pdfPage === undefined ? {} : { listPdfPage: row.pdfPage }),
    ...withoutRow(sheets.find((sheet) => sheet.row === index) ?? {}),
    indicators: indicators.filter((each) => each.row === index).map((each) => withoutRow(each) as Indicator),
  }));
  return { documentId, masterList: content<MasterRow>('master-row'), programs };
}

function programDrafts(entry: ProgramEntry, row: number): Draft[] {
  const { policies, no, name, cost, isNew, isRelisting, divisions, page, alignment } = entry;
  const policy = policies[0] ?? null;
  const listPlace = {
    line: entry.listLine,
    ...(entry.listPdfPage === undefined ? {} : { pdfPage: entry.listPdfPage }),
  };
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
  const { heading, confidence, overview, result, teams } = entry;
  const sheet = { row, heading, confidence, overview, result, teams, alignment, ...place(entry) };
  return [
    draft('list-row', { ...listRow, ...listPlace }, policy, no),
    ...(alignment === null ? [] : [draft('sheet', sheet, policy, no)]),
    ...entry.indicators.map((each) => draft('indicator', { row, ...each }, policy, no)),
  ];
}

function draft<Stated extends Origin>(
  kind: StatementKind,
  stated: Stated,
  policy: number | null = null,
  no: number | null = null,
): Draft {
  const { line, pdfPage, ...content } = stated;
  return { kind, policy, no, content, ...place({ line, ...(pdfPage === undefined ? {} : { pdfPage }) }) };
}

function place({ line, pdfPage }: Origin): Origin {
  return pdfPage === undefined ? { line } : { line, pdfPage };
}

function withoutRow<T extends { row?: number }>({ row: _row, ...rest }: T): Omit<T, 'row'> {
  return rest;
}
