import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import type { Unplaced } from '../../annual-report.ts';
import type { HeldStatement } from '../../year-report/stated-entries.ts';
import type { HeldReport } from '../../year-report/stated-report.ts';
import { nameOfJurisdiction } from './divisions.ts';

const PAPER = 'council-paper';

type StoredDocument = { id: string; file: string; kind: string; placed: number; unplaced: Unplaced[] };
type StoredStatement = Omit<HeldStatement, 'pdfPage'> & { documentId: string; pdfPage: number | null };

/**
 * All that the documents of a fiscal year state, oldest document first, in three queries. The council's papers speak
 * only for years without an annual report and without a round's answers.
 */
export async function yearStatements(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<HeldReport[]> {
  const [name, documents, statements] = await Promise.all([
    nameOfJurisdiction(connection, jurisdiction),
    rows<StoredDocument>(connection, documentsOfYear(jurisdiction, fiscalYear)),
    rows<StoredStatement>(connection, statementsOfYear(jurisdiction, fiscalYear)),
  ]);
  const byDocument = new Map<string, HeldStatement[]>(documents.map((each) => [each.id, []]));
  for (const { documentId, pdfPage, ...statement } of statements) {
    byDocument.get(documentId)?.push(pdfPage === null ? statement : { ...statement, pdfPage });
  }
  const isReport = documents.some((each) => each.kind !== PAPER);
  return documents
    .filter((each) => !isReport || each.kind !== PAPER)
    .map(({ id, file, placed, unplaced }) => ({
      ...{ file, fiscalYear, jurisdiction: name, placed, unplaced },
      statements: byDocument.get(id)!,
    }));
}

const documentsOfYear = (jurisdiction: string, fiscalYear: number) => sql`
  select id, file, kind, placed, unplaced from document
  where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} order by read_at, id`;

const statementsOfYear = (jurisdiction: string, fiscalYear: number) => sql`
  select document_id as "documentId", kind, line, pdf_page as "pdfPage", program_id as "programId", content
  from statement where jurisdiction = ${jurisdiction} and document_id in (
    select id from document where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear})
  order by document_id, seq`;
