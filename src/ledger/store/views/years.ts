import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import { shortPolicyName } from '../../policy-names.ts';
import type { SeverityCounts } from '../../views/documents.ts';
import type { Amounts } from '../../views/origins.ts';
import type { JurisdictionSummary, PolicyTotal, YearSummary } from '../../views/years.ts';
import { documentsOf } from './documents.ts';

type OfYear<T> = T & { fiscalYear: number };

/** Amounts of programs as sums that come as numbers from both drivers. */
export const amountSums = sql`sum(y.cost)::float8 as cost, sum(y.national)::float8 as national,
  sum(y.other)::float8 as other, sum(y.general)::float8 as general`;

export async function years(connection: Connection, jurisdiction: string): Promise<YearSummary[]> {
  const [policies, totals, ended, findings, documents] = await Promise.all([
    rows<OfYear<PolicyTotal>>(connection, policyTotals(sql`l.jurisdiction = ${jurisdiction}`)),
    rows<OfYear<Amounts> & { programs: number; newPrograms: number }>(connection, yearTotals(jurisdiction)),
    rows<OfYear<{ endedPrograms: number }>>(connection, endedPrograms(jurisdiction)),
    rows<OfYear<SeverityCounts>>(connection, findingCounts(jurisdiction)),
    documentsOf(connection, jurisdiction),
  ]);
  return totals.map(({ fiscalYear, programs, newPrograms, ...grandTotal }) => ({
    ...{ fiscalYear, programs, newPrograms, grandTotal },
    policies: ofYear(policies, fiscalYear),
    endedPrograms: ofYear(ended, fiscalYear)[0]?.endedPrograms ?? null,
    findings: ofYear(findings, fiscalYear)[0] ?? { error: 0, warning: 0, info: 0 },
    documents: documents.filter((each) => each.fiscalYear === fiscalYear),
  }));
}

type StoredSummary = Omit<JurisdictionSummary, 'policies'> & { policies: { policy: number; name: string }[] };

export async function jurisdictions(connection: Connection): Promise<JurisdictionSummary[]> {
  const found = await rows<StoredSummary>(
    connection,
    sql`select j.jurisdiction, j.name, j.is_home as "isHome",
      coalesce((select bool_or(d.is_sample) from document d where d.jurisdiction = j.jurisdiction), false) as "isSample",
      array(select distinct y.fiscal_year from program_year y where y.jurisdiction = j.jurisdiction order by 1)
        as "fiscalYears",
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

/** Own listings only; relistings are counted beside them. */
export function policyTotals(condition: ReturnType<typeof sql>) {
  return sql`select l.jurisdiction, l.fiscal_year as "fiscalYear", l.policy,
      sum(y.cost) filter (where not l.is_relisting)::float8 as cost,
      sum(y.national) filter (where not l.is_relisting)::float8 as national,
      sum(y.other) filter (where not l.is_relisting)::float8 as other,
      sum(y.general) filter (where not l.is_relisting)::float8 as general,
      count(*) filter (where not l.is_relisting)::int as programs,
      count(*) filter (where l.is_relisting)::int as relistings
    from listing l
    join program_year y on y.jurisdiction = l.jurisdiction and y.program_id = l.program_id
      and y.fiscal_year = l.fiscal_year
    where ${condition} group by 1, 2, 3 order by 1, 2, 3`;
}

const yearTotals = (jurisdiction: string) => sql`
  select y.fiscal_year as "fiscalYear", ${amountSums}, count(*)::int as programs,
    count(*) filter (where y.is_new)::int as "newPrograms"
  from program_year y
  join (select distinct program_id, fiscal_year from listing
    where jurisdiction = ${jurisdiction} and not is_relisting) own using (program_id, fiscal_year)
  where y.jurisdiction = ${jurisdiction} group by 1 order by 1`;

/** A year whose documents cover one policy says nothing about the end of programs under the others. */
const endedPrograms = (jurisdiction: string) => sql`
  with held as (select distinct fiscal_year, policy from listing where jurisdiction = ${jurisdiction}),
    steps as (select fiscal_year, lag(fiscal_year) over (order by fiscal_year) as before
      from (select distinct fiscal_year from held) years)
  select s.fiscal_year as "fiscalYear", count(distinct l.program_id)::int as "endedPrograms"
  from steps s
  left join (listing l join held h on h.policy = l.policy) on l.jurisdiction = ${jurisdiction}
    and l.fiscal_year = s.before and h.fiscal_year = s.fiscal_year and not l.is_relisting and l.policy > 0
    and not exists (select 1 from lineage k where k.jurisdiction = ${jurisdiction}
      and k.from_program = l.program_id and k.to_year = s.fiscal_year and k.state <> 'rejected')
  where s.before is not null group by 1`;

const findingCounts = (jurisdiction: string) => sql`
  select fiscal_year as "fiscalYear", count(*) filter (where severity = 'error')::int as error,
    count(*) filter (where severity = 'warning')::int as warning,
    count(*) filter (where severity = 'info')::int as info
  from finding where jurisdiction = ${jurisdiction} group by 1`;

function ofYear<T extends { fiscalYear: number; jurisdiction?: string }>(all: T[], fiscalYear: number) {
  return all
    .filter((each) => each.fiscalYear === fiscalYear)
    .map(({ fiscalYear: _year, jurisdiction: _jurisdiction, ...rest }) => rest);
}
