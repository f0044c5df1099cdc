import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import type { StoredAcceptance } from '../../acceptance.ts';
import type { FactAttribute, StatementKind } from '../../views/origins.ts';
import type { PolicyRow, PolicySort, PolicyYear, PrintedTotal } from '../../views/policy-year.ts';
import { isWaived } from '../waiver-store.ts';
import { type Files, filesOf, originOf, type PlaceColumns } from './places.ts';
import { sumOf } from './totals.ts';

type StoredRow = Omit<PolicyRow, 'origin' | 'disagreements'> &
  PlaceColumns & { kind: StatementKind; accepted: StoredAcceptance };

export async function policyYear(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
  policy: number,
  sort: PolicySort = 'listed',
): Promise<PolicyYear | null> {
  const [files, stored, printed, held] = await Promise.all([
    filesOf(connection, jurisdiction),
    rows<StoredRow>(connection, listedPrograms(jurisdiction, fiscalYear, policy)),
    rows<PlaceColumns & { content: Omit<PrintedTotal, 'origin'> }>(
      connection,
      printedTotals(jurisdiction, fiscalYear, policy),
    ),
    rows<{ year: number }>(connection, yearsOfPolicy(jurisdiction, policy)),
  ]);
  if (stored.length === 0) return null;
  const listed = stored.map((each) => rowOf(each, files));
  return {
    ...{ jurisdiction, fiscalYear, policy, rows: sorted(listed, sort) },
    own: sumOf(listed.filter((row) => !row.isRelisting)),
    withRelistings: sumOf(listed),
    printed: printed.map(({ content, ...place }) =>
      printedTotal(content, originOf(files, 'subtotal', place)),
    ),
    fiscalYears: held.map((each) => each.year),
  };
}

const listedPrograms = (jurisdiction: string, fiscalYear: number, policy: number) => sql`
  select l.program_id as "programId", l.no, l.policy_group as "group", y.name,
    y.is_new as "isNew", y.is_priority as "isPriority", y.is_key_result as "isKeyResult",
    l.is_relisting as "isRelisting", y.cost_basis as "costBasis", y.period, y.foundation, y.description, l.page,
    y.cost::float8 as cost, y.national::float8 as national, y.other::float8 as other, y.general::float8 as general,
    array(select d.name from program_division d where d.jurisdiction = y.jurisdiction
      and d.program_id = y.program_id and d.fiscal_year = y.fiscal_year order by d.position) as divisions,
    (select count(*)::int from finding where finding.jurisdiction = y.jurisdiction and finding.program_id = y.program_id
      and finding.fiscal_year = y.fiscal_year and not ${isWaived}) as findings,
    l.kind, l.document_id as "documentId", l.line, l.pdf_page as "pdfPage", y.accepted
  from listing l
  join program_year y on y.jurisdiction = l.jurisdiction and y.program_id = l.program_id
    and y.fiscal_year = l.fiscal_year
  where l.jurisdiction = ${jurisdiction} and l.fiscal_year = ${fiscalYear} and l.policy = ${policy}
  order by l.position`;

const printedTotals = (jurisdiction: string, fiscalYear: number, policy: number) => sql`
  select s.document_id as "documentId", s.line, s.pdf_page as "pdfPage", s.content
  from statement s join document d on d.jurisdiction = s.jurisdiction and d.id = s.document_id
  where d.jurisdiction = ${jurisdiction} and d.fiscal_year = ${fiscalYear} and s.kind = 'subtotal'
    and s.content -> 'policies' @> ${String(policy)}::jsonb
    and not coalesce((s.content ->> 'isGrandTotal')::boolean, false)
  order by s.document_id, s.seq`;

const yearsOfPolicy = (jurisdiction: string, policy: number) => sql`
  select distinct fiscal_year as year from listing
  where jurisdiction = ${jurisdiction} and policy = ${policy} order by 1`;

function rowOf({ kind, documentId, line, pdfPage, accepted, ...row }: StoredRow, files: Files): PolicyRow {
  return {
    ...row,
    origin: originOf(files, kind, { documentId, line, pdfPage }),
    disagreements: disagreements(accepted),
  };
}

function disagreements({ except }: StoredAcceptance): FactAttribute[] {
  return (Object.keys(except) as FactAttribute[]).filter((key) => (except[key]?.others?.length ?? 0) > 0);
}

function printedTotal(content: Omit<PrintedTotal, 'origin'>, origin: PrintedTotal['origin']): PrintedTotal {
  const { where, policies, includesRelistings, cost, national, other, general } = content;
  return { where, policies, includesRelistings, cost, national, other, general, origin };
}

function sorted(listed: PolicyRow[], sort: PolicySort): PolicyRow[] {
  switch (sort) {
    case 'listed':
      return listed;
    case 'name':
    case 'period':
      return listed.toSorted((a, b) => compareWords(a[sort], b[sort]));
    case 'division':
      return listed.toSorted((a, b) => compareWords(a.divisions[0] ?? null, b.divisions[0] ?? null));
    default:
      return listed.toSorted((a, b) => (b[sort] ?? -1) - (a[sort] ?? -1));
  }
}

const japanese = new Intl.Collator('ja');

/** What is empty comes last. */
function compareWords(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return japanese.compare(a, b);
}
