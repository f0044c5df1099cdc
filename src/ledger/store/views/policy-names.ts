import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import { shortPolicyName } from '../../policy-names.ts';
import type { PolicyName } from '../../views/years.ts';

/** 基本方針 as a year words them: by its own documents, else by those of the nearest year before it, else after it. */
export async function policyNames(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<PolicyName[]> {
  const found = await rows<{ policy: number; name: string }>(
    connection,
    sql`select distinct on (policy) policy, name from policy where jurisdiction = ${jurisdiction}
      order by policy, fiscal_year <= ${fiscalYear} desc, abs(fiscal_year - ${fiscalYear}), document_id`,
  );
  return found.map((each) => ({ ...each, shortName: shortPolicyName(each.name) }));
}
