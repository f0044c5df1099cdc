import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import type { StoredAcceptance } from '../../acceptance.ts';
import type { FactAttribute, FactValue } from '../../views/origins.ts';
import { type AcceptedYear, type OwnValue, previousKey } from '../../year-report/accepted-facts.ts';

type StoredFacts = Record<FactAttribute, FactValue> & { programId: string; accepted: StoredAcceptance };

/** The accepted facts of a fiscal year, in two queries. */
export async function acceptedYear(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<AcceptedYear> {
  const [facts, own] = await Promise.all([
    rows<StoredFacts>(connection, factsOfYear(jurisdiction, fiscalYear)),
    rows<OwnValue>(connection, ownValues(jurisdiction, fiscalYear - 1)),
  ]);
  return {
    programs: new Map(
      facts.map(({ programId, accepted, ...each }) => [programId, { programId, accepted, facts: each }]),
    ),
    previous: new Map(own.map((each) => [previousKey(each), each])),
  };
}

const factsOfYear = (jurisdiction: string, fiscalYear: number) => sql`
  select y.program_id as "programId", y.accepted, y.name, y.cost::float8 as cost, y.national::float8 as national,
    y.other::float8 as other, y.general::float8 as general, y.is_new as "isNew", y.is_priority as "isPriority",
    y.is_key_result as "isKeyResult", y.period, y.foundation,
    array(select d.name from program_division d where d.jurisdiction = y.jurisdiction
      and d.program_id = y.program_id and d.fiscal_year = y.fiscal_year order by d.position) as divisions
  from program_year y where y.jurisdiction = ${jurisdiction} and y.fiscal_year = ${fiscalYear}`;

/** Of several rows the first of the sheet is meant, so it comes last into the map. */
const ownValues = (jurisdiction: string, fiscalYear: number) => sql`
  select program_id as "programId", key, printed, value, unit from indicator_value
  where jurisdiction = ${jurisdiction} and report_year = ${fiscalYear} and fiscal_year = ${fiscalYear}
  order by position desc`;
