import { type SQL, sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import { yearTotals } from '../schema.ts';
import type { Amounts } from '../views/origins.ts';
import type { PolicyTotal } from '../views/years.ts';

type OfYear<T> = T & { fiscalYear: number };

/** Sums up the given fiscal years anew; a year that lists nothing any more has no sums. */
export async function refreshTotals(
  connection: Connection,
  jurisdiction: string,
  fiscalYears: Iterable<number>,
): Promise<void> {
  const asked = JSON.stringify([...fiscalYears]);
  const isAsked = (column: SQL) => sql`${column} in (select jsonb_array_elements_text(${asked}::jsonb)::int)`;
  const policies = await rows<OfYear<PolicyTotal>>(connection, ofPolicies(jurisdiction, isAsked));
  const totals = await rows<OfYear<Amounts> & { programs: number; newPrograms: number }>(
    connection,
    ofYears(jurisdiction, isAsked),
  );
  const ended = await rows<OfYear<{ n: number }>>(connection, endedPrograms(jurisdiction, isAsked));
  await connection.execute(
    sql`delete from year_total where jurisdiction = ${jurisdiction} and ${isAsked(sql`fiscal_year`)}`,
  );
  await insertRows(
    connection,
    yearTotals,
    totals.map((total) => ({
      ...{ jurisdiction, ...total },
      endedPrograms: ended.find((each) => each.fiscalYear === total.fiscalYear)?.n ?? null,
      policies: policies
        .filter((each) => each.fiscalYear === total.fiscalYear)
        .map(({ fiscalYear: _year, ...policy }) => policy),
    })),
  );
}

type Condition = (column: SQL) => SQL;

/** Own listings only; relistings are counted beside them. */
const ofPolicies = (jurisdiction: string, isAsked: Condition) => sql`
  select l.fiscal_year as "fiscalYear", l.policy,
    sum(y.cost) filter (where not l.is_relisting)::float8 as cost,
    sum(y.national) filter (where not l.is_relisting)::float8 as national,
    sum(y.other) filter (where not l.is_relisting)::float8 as other,
    sum(y.general) filter (where not l.is_relisting)::float8 as general,
    count(*) filter (where not l.is_relisting)::int as programs,
    count(*) filter (where l.is_relisting)::int as relistings
  from listing l
  join program_year y on y.jurisdiction = l.jurisdiction and y.program_id = l.program_id
    and y.fiscal_year = l.fiscal_year
  where l.jurisdiction = ${jurisdiction} and ${isAsked(sql`l.fiscal_year`)} group by 1, 2 order by 1, 2`;

const ofYears = (jurisdiction: string, isAsked: Condition) => sql`
  select y.fiscal_year as "fiscalYear", sum(y.cost)::float8 as cost, sum(y.national)::float8 as national,
    sum(y.other)::float8 as other, sum(y.general)::float8 as general, count(*)::int as programs,
    count(*) filter (where y.is_new)::int as "newPrograms"
  from program_year y
  join (select distinct program_id, fiscal_year from listing
    where jurisdiction = ${jurisdiction} and not is_relisting) own using (program_id, fiscal_year)
  where y.jurisdiction = ${jurisdiction} and ${isAsked(sql`y.fiscal_year`)} group by 1`;

/**
 * A year whose documents cover one policy says nothing about the end of programs under the others; one of which only
 * papers without policies speak says nothing about any, and is stepped over.
 */
const endedPrograms = (jurisdiction: string, isAsked: Condition) => sql`
  with held as (select distinct fiscal_year, policy from listing where jurisdiction = ${jurisdiction}),
    steps as (select fiscal_year, lag(fiscal_year) over (order by fiscal_year) as before
      from (select distinct fiscal_year from held where policy > 0) years)
  select s.fiscal_year as "fiscalYear", count(distinct l.program_id)::int as n
  from steps s
  left join (listing l join held h on h.policy = l.policy) on l.jurisdiction = ${jurisdiction}
    and l.fiscal_year = s.before and h.fiscal_year = s.fiscal_year and not l.is_relisting and l.policy > 0
    and not exists (select 1 from lineage k where k.jurisdiction = ${jurisdiction}
      and k.from_program = l.program_id and k.to_year = s.fiscal_year and k.state <> 'rejected')
  where s.before is not null and ${isAsked(sql`s.fiscal_year`)} group by 1`;
