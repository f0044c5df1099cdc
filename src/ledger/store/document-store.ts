import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { Finding } from '../finding.ts';
import type { StatedPolicyName } from '../policy-names.ts';
import { documents, findings, policies, statements } from '../schema.ts';
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
  await connection.execute(sql`delete from policy where ${isOne('document_id')}`);
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

/** How the document words the basic policies. */
export async function insertPolicyNames(
  connection: Connection,
  {
    jurisdiction,
    id: documentId,
    fiscalYear,
  }: Pick<typeof documents.$inferInsert, 'jurisdiction' | 'id' | 'fiscalYear'>,
  names: readonly StatedPolicyName[],
): Promise<void> {
  const rows = names.map((each) => ({ jurisdiction, documentId, fiscalYear, ...each }));
  await insertRows(connection, policies, rows);
}
