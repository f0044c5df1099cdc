import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import type { DocumentBrief, DocumentView, SeverityCounts } from '../../views/documents.ts';
import { isWaived } from '../waiver-store.ts';

type StoredDocument = DocumentView & { kinds: { kind: string; n: number }[] };

/** Times come from the database in its own notation. */
const isoTime = sql`to_char(read_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const briefColumns = sql`id, jurisdiction, fiscal_year as "fiscalYear", file, kind, title, ${isoTime} as "readAt",
  placed, is_sample as "isSample"`;

export function documentsOf(connection: Connection, jurisdiction: string): Promise<DocumentBrief[]> {
  return rows(
    connection,
    sql`select ${briefColumns} from document where jurisdiction = ${jurisdiction} order by fiscal_year, read_at, id`,
  );
}

export async function documentView(
  connection: Connection,
  jurisdiction: string,
  id: string,
): Promise<DocumentView | null> {
  const [found, kinds, severities] = await Promise.all([
    rows<StoredDocument>(
      connection,
      sql`select ${briefColumns}, policies, unplaced from document where jurisdiction = ${jurisdiction} and id = ${id}`,
    ),
    rows<{ kind: string; n: number }>(
      connection,
      sql`select kind, count(*)::int as n from statement
        where jurisdiction = ${jurisdiction} and document_id = ${id} group by kind`,
    ),
    rows<{ severity: keyof SeverityCounts; n: number }>(
      connection,
      sql`select severity, count(*)::int as n from finding
        where jurisdiction = ${jurisdiction} and document_id = ${id} and not ${isWaived} group by severity`,
    ),
  ]);
  const document = found[0];
  if (document === undefined) return null;
  return {
    ...document,
    statements: Object.fromEntries(kinds.map((each) => [each.kind, each.n])),
    findings: severityCounts(severities),
  };
}

export function severityCounts(counted: { severity: keyof SeverityCounts; n: number }[]): SeverityCounts {
  const of = (severity: keyof SeverityCounts) => counted.find((each) => each.severity === severity)?.n ?? 0;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}
