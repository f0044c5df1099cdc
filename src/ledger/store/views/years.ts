import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import { shortPolicyName } from '../../policy-names.ts';
import type { SeverityCounts } from '../../views/documents.ts';
import type { JurisdictionSummary, YearSummary } from '../../views/years.ts';
import { isWaived } from '../waiver-store.ts';
import { documentsOf } from './documents.ts';

export async function years(connection: Connection, jurisdiction: string): Promise<YearSummary[]> {
  const [totals, findings, documents] = await Promise.all([
    rows<Omit<YearSummary, 'findings' | 'documents'>>(connection, totalsOf(jurisdiction)),
    rows<SeverityCounts & { fiscalYear: number }>(connection, findingCounts(jurisdiction)),
    documentsOf(connection, jurisdiction),
  ]);
  return totals.map((total) => {
    const { fiscalYear: _year, ...counts } =
      findings.find((each) => each.fiscalYear === total.fiscalYear) ?? none;
    return {
      ...total,
      findings: counts,
      documents: documents.filter((each) => each.fiscalYear === total.fiscalYear),
    };
  });
}

const none = { fiscalYear: 0, error: 0, warning: 0, info: 0 };

type StoredSummary = Omit<JurisdictionSummary, 'policies'> & { policies: { policy: number; name: string }[] };

export async function jurisdictions(connection: Connection): Promise<JurisdictionSummary[]> {
  const found = await rows<StoredSummary>(
    connection,
    sql`select j.jurisdiction, j.name, j.is_home as "isHome",
      coalesce((select bool_or(d.is_sample) from document d where d.jurisdiction = j.jurisdiction), false) as "isSample",
      array(select t.fiscal_year from year_total t where t.jurisdiction = j.jurisdiction order by 1) as "fiscalYears",
      (select count(*)::int from program p where p.jurisdiction = j.jurisdiction) as programs,
      (select coalesce(json_agg(json_build_object('policy', n.policy, 'name', n.name) order by n.policy), '[]'::json)
        from (select distinct on (policy) policy, name from policy
          where jurisdiction = j.jurisdiction order by policy, fiscal_year desc, document_id) n) as policies
      from jurisdiction j order by j.is_home desc, j.jurisdiction`,
  );
  return found.map(({ policies, ...summary }) => ({
    ...summary,
    policies: policies.map((each) => ({ ...each, shortName: shortPolicyName(each.name) })),
  }));
}

/** The columns of a year's sums, as both drivers give them as numbers. */
export const totalColumns = sql`fiscal_year as "fiscalYear", programs, new_programs as "newPrograms", policies,
  json_build_object('cost', cost, 'national', national, 'other', other, 'general', general) as "grandTotal"`;

const totalsOf = (jurisdiction: string) => sql`
  select ${totalColumns}, ended_programs as "endedPrograms" from year_total
  where jurisdiction = ${jurisdiction} order by fiscal_year`;

const findingCounts = (jurisdiction: string) => sql`
  select fiscal_year as "fiscalYear", count(*) filter (where severity = 'error')::int as error,
    count(*) filter (where severity = 'warning')::int as warning,
    count(*) filter (where severity = 'info')::int as info
  from finding where jurisdiction = ${jurisdiction} and not ${isWaived} group by 1`;
