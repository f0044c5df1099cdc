import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { Finding } from '../finding.ts';
import { documents, findings, statements } from '../schema.ts';
import { type StatedPrograms, type Statement, statedPrograms } from '../statements.ts';
import type { CostBasis, StatementKind } from '../views/origins.ts';

/** A document that the ledger holds already, as far as an import must know it. */
export interface HeldDocument {
  id: string;
  file: string;
  kind: string;
  readingHash: string;
  policies: number[];
  costBasis: CostBasis;
}

/** Documents of a fiscal year, in the order in which they came. */
export function heldDocuments(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<HeldDocument[]> {
  return rows(
    connection,
    sql`select id, file, kind, reading_hash as "readingHash", policies, cost_basis as "costBasis"
      from document where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} order by read_at, id`,
  );
}

/** What a held document says of programs, made again from its statements. */
export async function heldPrograms(
  connection: Connection,
  jurisdiction: string,
  documentId: string,
): Promise<StatedPrograms> {
  const found = await rows<Omit<Statement, 'pdfPage'> & { pdfPage: number | null; kind: StatementKind }>(
    connection,
    sql`select seq, kind, policy, no, line, pdf_page as "pdfPage", content from statement
      where jurisdiction = ${jurisdiction} and document_id = ${documentId}
        and kind in ('master-row', 'list-row', 'sheet', 'indicator') order by seq`,
  );
  const placed = found.map(({ pdfPage, ...rest }) => (pdfPage === null ? rest : { ...rest, pdfPage }));
  return statedPrograms(documentId, placed);
}

/** Removes documents with their statements and findings; facts are made anew by the caller. */
export async function deleteDocuments(
  connection: Connection,
  jurisdiction: string,
  ids: readonly string[],
): Promise<void> {
  const isOne = (column: string) =>
    sql`jurisdiction = ${jurisdiction} and ${sql.identifier(column)} in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`;
  await connection.execute(sql`delete from statement where ${isOne('document_id')}`);
  await connection.execute(sql`delete from finding where ${isOne('document_id')}`);
  await connection.execute(sql`delete from document where ${isOne('id')}`);
}

export async function insertDocument(
  connection: Connection,
  document: typeof documents.$inferInsert,
  stated: readonly Statement[],
  programOf: (statement: Statement) => string | null,
): Promise<void> {
  const { jurisdiction, id: documentId } = document;
  await insertRows(connection, documents, [document]);
  await insertRows(
    connection,
    statements,
    stated.map((each) => ({ jurisdiction, documentId, ...each, programId: programOf(each) })),
  );
}

export async function insertFindings(
  connection: Connection,
  document: Pick<typeof documents.$inferInsert, 'jurisdiction' | 'id' | 'fiscalYear'>,
  found: readonly Finding[],
  programOf: (finding: Finding) => string | null,
): Promise<void> {
  const { jurisdiction, id: documentId, fiscalYear } = document;
  await insertRows(
    connection,
    findings,
    found.map((content, seq) => ({
      ...{ jurisdiction, documentId, seq, fiscalYear, severity: content.severity, rule: content.rule },
      ...{ policy: content.policy ?? null, programId: programOf(content), content },
    })),
  );
}

/** Notes which program each statement of the held documents speaks of, after the year was made anew. */
export async function assignPrograms(
  connection: Connection,
  jurisdiction: string,
  documentIds: readonly string[],
  programOf: (documentId: string, statement: Pick<Statement, 'kind' | 'line' | 'pdfPage'>) => string | null,
): Promise<void> {
  const isOne = sql`jurisdiction = ${jurisdiction}
    and document_id in (select jsonb_array_elements_text(${JSON.stringify(documentIds)}::jsonb))`;
  const found = await rows<{
    documentId: string;
    seq: number;
    kind: StatementKind;
    line: number;
    page: number | null;
  }>(
    connection,
    sql`select document_id as "documentId", seq, kind, line, pdf_page as page from statement where ${isOne}`,
  );
  const assigned = found.map(({ page, ...each }) => ({
    document_id: each.documentId,
    seq: each.seq,
    program_id: programOf(each.documentId, page === null ? each : { ...each, pdfPage: page }),
  }));
  await connection.execute(sql`
    update statement s set program_id = a.program_id
    from jsonb_to_recordset(${JSON.stringify(assigned)}::jsonb) as a(document_id text, seq int, program_id text)
    where s.jurisdiction = ${jurisdiction} and s.document_id = a.document_id and s.seq = a.seq
      and s.program_id is distinct from a.program_id`);
}
