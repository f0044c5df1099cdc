import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../platform/index.ts';
import type { Finding } from '../finding.ts';
import type { PlacedStatement } from '../statement-programs.ts';
import type { StatementKind } from '../views/origins.ts';

interface StoredPlace {
  seq: number;
  kind: StatementKind;
  line: number;
  no: number | null;
  page: number | null;
}

/** Notes which program each statement of a held document speaks of, after its year was made anew. */
export async function assignStatements(
  connection: Connection,
  jurisdiction: string,
  documentId: string,
  programOf: (documentId: string, statement: PlacedStatement) => string | null,
): Promise<void> {
  const found = await rows<StoredPlace>(
    connection,
    sql`select seq, kind, line, no, pdf_page as page from statement
      where jurisdiction = ${jurisdiction} and document_id = ${documentId}`,
  );
  const assigned = found.map(({ seq, page, ...place }) => ({
    seq,
    program_id: programOf(documentId, page === null ? place : { ...place, pdfPage: page }),
  }));
  await assign(connection, 'statement', jurisdiction, documentId, assigned);
}

/** The same for what was found in the document. */
export async function assignFindings(
  connection: Connection,
  jurisdiction: string,
  documentId: string,
  programOf: (finding: Finding) => string | null,
): Promise<void> {
  const found = await rows<{ seq: number; content: Finding }>(
    connection,
    sql`select seq, content from finding where jurisdiction = ${jurisdiction} and document_id = ${documentId}`,
  );
  const assigned = found.map(({ seq, content }) => ({ seq, program_id: programOf(content) }));
  await assign(connection, 'finding', jurisdiction, documentId, assigned);
}

async function assign(
  connection: Connection,
  table: 'statement' | 'finding',
  jurisdiction: string,
  documentId: string,
  assigned: { seq: number; program_id: string | null }[],
): Promise<void> {
  await connection.execute(sql`
    update ${sql.identifier(table)} t set program_id = a.program_id
    from jsonb_to_recordset(${JSON.stringify(assigned)}::jsonb) as a(seq int, program_id text)
    where t.jurisdiction = ${jurisdiction} and t.document_id = ${documentId} and t.seq = a.seq
      and t.program_id is distinct from a.program_id`);
}
