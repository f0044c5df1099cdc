import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import type { DocumentStatement } from '../../views/documents.ts';

type Stored = Omit<DocumentStatement, 'pdfPage'> & { pdfPage: number | null };

/** Everything that a document states, in the order of the document, with the programs that it speaks of. */
export async function documentStatements(
  connection: Connection,
  jurisdiction: string,
  documentId: string,
): Promise<DocumentStatement[]> {
  const found = await rows<Stored>(
    connection,
    sql`select s.seq, s.kind, s.line, s.pdf_page as "pdfPage", s.policy, s.no, s.program_id as "programId",
        p.name as "programName", s.content
      from statement s
      left join program p on p.jurisdiction = s.jurisdiction and p.id = s.program_id
      where s.jurisdiction = ${jurisdiction} and s.document_id = ${documentId}
      order by s.pdf_page nulls first, s.line, s.seq`,
  );
  return found.map(({ pdfPage, ...each }) => (pdfPage === null ? each : { ...each, pdfPage }));
}
