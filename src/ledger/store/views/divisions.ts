import { sql } from 'drizzle-orm';
import { predecessorsOf, successorsOf } from '../../../organisations/index.ts';
import { type Connection, rows } from '../../../platform/index.ts';
import type { DivisionBrief, DivisionView } from '../../views/search.ts';

type Program = DivisionView['years'][number]['programs'][number] & { fiscalYear: number };

export function divisions(connection: Connection, jurisdiction: string): Promise<DivisionBrief[]> {
  return rows(
    connection,
    sql`select name, array_agg(distinct fiscal_year order by fiscal_year) as "fiscalYears",
        count(distinct program_id)::int as programs
      from program_division where jurisdiction = ${jurisdiction} group by name order by max(fiscal_year) desc, name`,
  );
}

export async function division(
  connection: Connection,
  jurisdiction: string,
  name: string,
): Promise<DivisionView | null> {
  const programs = await rows<Program>(connection, programsOf(jurisdiction, name));
  if (programs.length === 0) return null;
  const years = [...new Set(programs.map((each) => each.fiscalYear))];
  const jurisdictionName = await nameOfJurisdiction(connection, jurisdiction);
  return {
    ...{ jurisdiction, name },
    predecessors: predecessorsOf(name, undefined, jurisdictionName).map((each) => each.from),
    successors: successorsOf(name, undefined, jurisdictionName).map((each) => each.to),
    years: years.map((fiscalYear) => yearOf(programs, fiscalYear)),
  };
}

export async function nameOfJurisdiction(connection: Connection, jurisdiction: string): Promise<string> {
  const found = await rows<{ name: string }>(
    connection,
    sql`select name from jurisdiction where jurisdiction = ${jurisdiction}`,
  );
  return found[0]?.name ?? jurisdiction;
}

function yearOf(programs: readonly Program[], fiscalYear: number): DivisionView['years'][number] {
  const own = programs.filter((each) => each.fiscalYear === fiscalYear);
  return {
    fiscalYear,
    cost: own.reduce((sum, each) => sum + (each.cost ?? 0), 0),
    programs: own.map(({ fiscalYear: _year, ...program }) => program),
  };
}

const programsOf = (jurisdiction: string, name: string) => sql`
  select y.fiscal_year as "fiscalYear", y.program_id as "programId", y.name, y.cost::float8 as cost,
    y.cost_basis as "costBasis", y.is_new as "isNew",
    array(select distinct l.policy from listing l where l.jurisdiction = y.jurisdiction
      and l.program_id = y.program_id and l.fiscal_year = y.fiscal_year order by 1) as policies,
    array(select d.name from program_division d where d.jurisdiction = y.jurisdiction
      and d.program_id = y.program_id and d.fiscal_year = y.fiscal_year order by d.position) as divisions
  from program_division own
  join program_year y on y.jurisdiction = own.jurisdiction and y.program_id = own.program_id
    and y.fiscal_year = own.fiscal_year
  where own.jurisdiction = ${jurisdiction} and own.name = ${name}
  order by y.fiscal_year desc, y.cost desc nulls last, y.name`;
