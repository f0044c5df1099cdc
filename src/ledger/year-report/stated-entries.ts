import type { Indicator, Origin, ProgramEntry, TextLine } from '../annual-report.ts';
import type { StatementKind } from '../views/origins.ts';

/** A statement as the ledger holds it; `programId` says of which program it speaks. */
export interface HeldStatement extends Origin {
  kind: StatementKind;
  programId?: string | null;
  content: Record<string, unknown>;
}

/** What a statement of a sheet keeps: the list row that it belongs to, and where its paragraphs stand. */
type StoredSheet = Origin &
  Partial<ProgramEntry> & { row: number; overviewAt?: Origin[]; resultAt?: Origin[] };

/** The rows of the policy lists, each with its sheet and its indicators: the inverse of what `statementsOf` does. */
export function statedEntries(statements: readonly HeldStatement[]): ProgramEntry[] {
  const sheets = new Map<number, StoredSheet>();
  const tables = new Map<number, Indicator[]>();
  for (const each of statements) {
    if (each.kind === 'sheet') {
      const sheet = stated<StoredSheet>(each);
      sheets.set(sheet.row, sheet);
    } else if (each.kind === 'indicator') {
      const { row, ...indicator } = stated<Indicator & { row: number }>({ ...each, programId: null });
      tables.set(row, [...(tables.get(row) ?? []), indicator]);
    }
  }
  return statements
    .filter((each) => each.kind === 'list-row')
    .map((row, index) => ({
      ...listed(row),
      ...sheetOf(sheets.get(index)),
      indicators: tables.get(index) ?? [],
    }));
}

/** What one place states, with the place. */
export function stated<T extends Origin>({ line, pdfPage, programId = null, content }: HeldStatement): T {
  const place = pdfPage === undefined ? { line } : { line, pdfPage };
  return { ...content, ...place, ...(programId === null ? {} : { programId }) } as unknown as T;
}

function listed(row: HeldStatement): ProgramEntry {
  const { line, pdfPage } = row;
  return {
    ...{ overview: '', result: '', overviewLines: [], resultLines: [], teamLines: [], confidence: 0 },
    ...stated<ProgramEntry>(row),
    listLine: line,
    ...(pdfPage === undefined ? {} : { listPdfPage: pdfPage }),
  };
}

function sheetOf(stored: StoredSheet | undefined): Partial<ProgramEntry> {
  if (stored === undefined) return {};
  const { row: _row, overviewAt = [], resultAt = [], ...sheet } = stored;
  return {
    ...sheet,
    overviewLines: paragraphs(sheet.overview ?? '', overviewAt),
    resultLines: paragraphs(sheet.result ?? '', resultAt),
    teamLines: sheet.teamLines ?? [],
  };
}

/** Ledgers that were filled before the places were kept have the text alone. */
function paragraphs(text: string, places: readonly Origin[]): TextLine[] {
  const lines = text.split('\n');
  return lines.length === places.length ? lines.map((each, at) => ({ text: each, ...places[at]! })) : [];
}
