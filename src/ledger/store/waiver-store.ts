import { type SQL, sql } from 'drizzle-orm';
import { type Connection, rows } from '../../platform/index.ts';

/** Where the ledger keeps a finding. */
export interface FindingKey {
  jurisdiction: string;
  documentId: string;
  seq: number;
}

interface Signed {
  by: string;
  reason: string;
  /** ISO 8601. */
  at: string;
}

/** Two findings of a rule with the same hash say the same, wherever their lines are. */
const says = sql`md5(jsonb_build_array(finding.content -> 'program', finding.content -> 'policy',
  finding.content -> 'actual', finding.content -> 'expected')::text)`;

/** The waiver `w` answers the row of `finding` and was not taken back. */
const answers = sql`w.jurisdiction = finding.jurisdiction and w.fiscal_year = finding.fiscal_year
  and w.rule = finding.rule and w.withdrawn_at is null and w.says = ${says}`;

/** A person has said that the row of `finding` may stand: it counts no more. */
export const isWaived: SQL = sql`exists (select 1 from finding_waiver w where ${answers})`;

/** Who said so of the row of `finding`, as JSON; null when nobody has. */
export const waiverOfFinding: SQL = sql`(select json_build_object('by', w.waived_by, 'reason', w.reason, 'at',
    to_char(w.waived_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  from finding_waiver w where ${answers} order by w.waived_at desc limit 1)`;

/** What a person's word on a finding answers. */
export interface AnsweredFinding {
  fiscalYear: number;
  rule: string;
  /** Hash of what the finding says. */
  says: string;
}

/** @returns what was waived; `null` when there is no such finding, or somebody has waived it already. */
export async function storeWaiver(
  connection: Connection,
  finding: FindingKey,
  { by, reason, at }: Signed,
): Promise<AnsweredFinding | null> {
  const [stored] = await rows<AnsweredFinding>(
    connection,
    sql`insert into finding_waiver (jurisdiction, fiscal_year, rule, says, waived_by, waived_at, reason)
      select jurisdiction, fiscal_year, rule, ${says}, ${by}, ${at}::timestamptz, ${reason} from finding
      where ${isFinding(finding)} and not ${isWaived} on conflict do nothing
      returning fiscal_year as "fiscalYear", rule, says`,
  );
  return stored ?? null;
}

/** @returns what was waived, by whom and why; `null` when there is no waiver to take back. */
export async function storeWithdrawal(
  connection: Connection,
  finding: FindingKey,
  { by, reason, at }: Signed,
): Promise<(AnsweredFinding & { by: string; reason: string }) | null> {
  const [stored] = await rows<AnsweredFinding & { by: string; reason: string }>(
    connection,
    sql`update finding_waiver w set withdrawn_by = ${by}, withdrawn_at = ${at}::timestamptz,
        withdrawn_reason = ${reason}
      from finding where ${isFinding(finding)} and ${answers} 
      returning w.fiscal_year as "fiscalYear", w.rule, w.says, w.waived_by as by, w.reason`,
  );
  return stored ?? null;
}

const isFinding = ({
  jurisdiction,
  documentId,
  seq,
}: FindingKey) => sql`finding.jurisdiction = ${jurisdiction}
  and finding.document_id = ${documentId} and finding.seq = ${seq}`;
