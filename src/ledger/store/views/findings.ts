import { type SQL, sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import type { Finding } from '../../finding.ts';
import { jurisdictionMark, kindMark, searchQuery } from '../../search-words.ts';
import type {
  FindingFilter,
  FindingsPage,
  FindingWaiver,
  SeverityCounts,
  StoredFinding,
} from '../../views/documents.ts';
import { isWaived, waiverOfFinding } from '../waiver-store.ts';
import { severityCounts } from './documents.ts';

const PAGE_SIZE = 50;

interface StoredRow {
  seq: number;
  documentId: string;
  fiscalYear: number;
  programId: string | null;
  content: Finding;
  waiver: FindingWaiver | null;
}

const columns = sql`seq, document_id as "documentId", fiscal_year as "fiscalYear", program_id as "programId", content,
  ${waiverOfFinding} as waiver`;

export async function findings(
  connection: Connection,
  jurisdiction: string,
  filter: FindingFilter = {},
  page = 1,
): Promise<FindingsPage> {
  const { rule: _rule, ...withoutRule } = filter;
  const { severity, ...withoutSeverity } = filter;
  const [severities, rules, found] = await Promise.all([
    rows<{ severity: keyof SeverityCounts; n: number }>(
      connection,
      sql`select severity, count(*)::int as n from finding where ${condition(jurisdiction, withoutSeverity)}
        group by 1`,
    ),
    rows<{ rule: string; count: number }>(
      connection,
      sql`select rule, count(*)::int as count from finding where ${condition(jurisdiction, withoutRule)}
        group by 1 order by 2 desc, 1`,
    ),
    rows<StoredRow>(
      connection,
      sql`select ${columns} from finding where ${condition(jurisdiction, filter)}
        order by fiscal_year desc, array_position(array['error', 'warning', 'info'], severity), document_id, seq
        limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`,
    ),
  ]);
  const counts = severityCounts(severities);
  const total = severity === undefined ? counts.error + counts.warning + counts.info : counts[severity];
  return { items: found.map(storedFinding), total, page, pageSize: PAGE_SIZE, severities: counts, rules };
}

/** Findings that speak of one of the programs, oldest year first; those that a person lets stand are left out. */
export async function findingsOfPrograms(
  connection: Connection,
  jurisdiction: string,
  ids: readonly string[],
): Promise<StoredFinding[]> {
  const found = await rows<StoredRow>(
    connection,
    sql`select ${columns} from finding where jurisdiction = ${jurisdiction} and not ${isWaived}
      and program_id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))
      order by fiscal_year, document_id, seq`,
  );
  return found.map(storedFinding);
}

function storedFinding({ seq, content, waiver, ...rest }: StoredRow): StoredFinding {
  const id = `${rest.documentId}-${seq}`;
  return { ...content, id, ...rest, ...(waiver === null ? {} : { waiver }) };
}

function condition(jurisdiction: string, filter: FindingFilter): SQL {
  const wanted: SQL[] = [
    sql`jurisdiction = ${jurisdiction}`,
    filter.isWaived === true ? isWaived : sql`not ${isWaived}`,
  ];
  const add = (column: string, value: string | number | undefined) => {
    if (value !== undefined) wanted.push(sql`${sql.identifier(column)} = ${value}`);
  };
  add('fiscal_year', filter.fiscalYear);
  add('severity', filter.severity);
  add('rule', filter.rule);
  add('policy', filter.policy);
  add('document_id', filter.documentId);
  add('program_id', filter.programId);
  if (filter.exceptYears !== undefined && filter.exceptYears.length > 0) {
    wanted.push(sql`not (${JSON.stringify(filter.exceptYears)}::jsonb @> to_jsonb(fiscal_year))`);
  }
  if (filter.id !== undefined) wanted.push(sql`document_id || '-' || seq = ${filter.id}`);
  if (filter.programName !== undefined) wanted.push(isNamed(jurisdiction, filter.programName));
  return sql.join(wanted, sql` and `);
}

/** By the program's name as a person reads it, or by the name as this finding's document prints it. */
function isNamed(jurisdiction: string, text: string): SQL {
  const printed = sql`position(lower(${text}::text) in lower(coalesce(content ->> 'program', ''))) > 0`;
  const query = searchQuery(text, [jurisdictionMark(jurisdiction), kindMark('program')]);
  if (query === null) return printed;
  return sql`(${printed} or program_id in (select program_id from search_entry
    where jurisdiction = ${jurisdiction} and kind = 'program' and title_words @@ ${query}::tsquery))`;
}
