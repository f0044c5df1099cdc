import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import type { Amounts } from '../../views/origins.ts';
import type { Comparison, PolicyTotal } from '../../views/years.ts';
import { amountSums, policyTotals } from './years.ts';

type Total = Amounts & { jurisdiction: string; name: string; programs: number; newPrograms: number };

export async function comparison(connection: Connection, fiscalYear: number): Promise<Comparison> {
  const [totals, policies] = await Promise.all([
    rows<Total>(connection, totalsAcross(fiscalYear)),
    rows<PolicyTotal & { jurisdiction: string; fiscalYear: number }>(
      connection,
      policyTotals(sql`l.fiscal_year = ${fiscalYear}`),
    ),
  ]);
  return {
    fiscalYear,
    jurisdictions: totals.map(({ jurisdiction, name, programs, newPrograms, ...grandTotal }) => ({
      ...{ jurisdiction, name, programs, newPrograms, grandTotal },
      policies: policies
        .filter((each) => each.jurisdiction === jurisdiction)
        .map(({ jurisdiction: _jurisdiction, fiscalYear: _year, ...total }) => total),
    })),
  };
}

const totalsAcross = (fiscalYear: number) => sql`
  select y.jurisdiction, j.name, ${amountSums}, count(*)::int as programs,
    count(*) filter (where y.is_new)::int as "newPrograms"
  from program_year y join jurisdiction j using (jurisdiction)
  join (select distinct jurisdiction, program_id from listing
    where fiscal_year = ${fiscalYear} and not is_relisting) own using (jurisdiction, program_id)
  where y.fiscal_year = ${fiscalYear}
  group by 1, 2, j.is_home order by j.is_home desc, y.jurisdiction`;
