import { type SQL, sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import type { LineageKind, LineageLink, LineageState } from '../../views/program.ts';

interface StoredLink extends Omit<LineageLink, 'id' | 'from' | 'to'> {
  fromProgram: string;
  fromYear: number;
  fromName: string | null;
  toProgram: string;
  toYear: number;
  toName: string | null;
}

/** The id of a link in addresses: it says what it joins. */
export function lineageId(
  link: Pick<StoredLink, 'fromProgram' | 'fromYear' | 'toProgram' | 'toYear'>,
): string {
  return [link.fromProgram, link.fromYear, link.toProgram, link.toYear].join('~');
}

export function parseLineageId(
  id: string,
): Pick<StoredLink, 'fromProgram' | 'fromYear' | 'toProgram' | 'toYear'> | null {
  const match = /^([^~]+)~(\d{4})~([^~]+)~(\d{4})$/.exec(id);
  if (match === null) return null;
  return {
    fromProgram: match[1]!,
    fromYear: Number(match[2]),
    toProgram: match[3]!,
    toYear: Number(match[4]),
  };
}

export function lineage(
  connection: Connection,
  jurisdiction: string,
  filter: { state?: LineageState; fiscalYear?: number; withSameName?: boolean } = {},
): Promise<LineageLink[]> {
  const wanted: SQL[] = [];
  if (filter.state !== undefined) wanted.push(sql`k.state = ${filter.state}`);
  if (filter.fiscalYear !== undefined) wanted.push(sql`k.to_year = ${filter.fiscalYear}`);
  if (filter.withSameName !== true) wanted.push(sql`k.kind <> 'same-name'`);
  return links(connection, jurisdiction, wanted.length === 0 ? sql`true` : sql.join(wanted, sql` and `));
}

/** Links under a condition on `lineage k`, latest year and surest first. */
export async function links(
  connection: Connection,
  jurisdiction: string,
  condition: SQL,
): Promise<LineageLink[]> {
  const found = await rows<StoredLink>(
    connection,
    sql`select k.kind, k.evidence, k.confidence, k.state, k.decided_by as "decidedBy", k.reason,
        to_char(k.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "decidedAt",
        k.from_program as "fromProgram", k.from_year as "fromYear", a.name as "fromName",
        k.to_program as "toProgram", k.to_year as "toYear", b.name as "toName"
      from lineage k
      left join program_year a on a.jurisdiction = k.jurisdiction and a.program_id = k.from_program
        and a.fiscal_year = k.from_year
      left join program_year b on b.jurisdiction = k.jurisdiction and b.program_id = k.to_program
        and b.fiscal_year = k.to_year
      where k.jurisdiction = ${jurisdiction} and ${condition}
      order by k.to_year desc, k.confidence desc, k.from_program, k.to_program`,
  );
  return found.map((link) => ({
    id: lineageId(link),
    kind: link.kind as LineageKind,
    from: { programId: link.fromProgram, fiscalYear: link.fromYear, name: link.fromName ?? link.fromProgram },
    to: { programId: link.toProgram, fiscalYear: link.toYear, name: link.toName ?? link.toProgram },
    ...{ evidence: link.evidence, confidence: link.confidence, state: link.state },
    ...{ decidedBy: link.decidedBy, decidedAt: link.decidedAt, reason: link.reason },
  }));
}
