import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import { acceptanceOf, type StoredAcceptance } from '../acceptance.ts';
import { decisions, programYears } from '../schema.ts';
import type { AcceptReason, FactAttribute, FactValue } from '../views/origins.ts';
import type { LineageKind, LineageState } from '../views/program.ts';

export interface DecidedFact {
  programId: string;
  fiscalYear: number;
  attribute: FactAttribute;
  value: FactValue;
}

export interface LinkKey {
  fromProgram: string;
  fromYear: number;
  toProgram: string;
  toYear: number;
}

interface Signed {
  by: string;
  reason: string;
  /** ISO 8601. */
  at: string;
}

export async function knowsProgramYear(
  connection: Connection,
  jurisdiction: string,
  programId: string,
  fiscalYear: number,
): Promise<boolean> {
  const found = await rows(
    connection,
    sql`select 1 from program_year where jurisdiction = ${jurisdiction} and program_id = ${programId}
      and fiscal_year = ${fiscalYear}`,
  );
  return found.length > 0;
}

/** The fact as it stands, with the reason why it was accepted; `null` when the ledger knows no such year of a program. */
export async function acceptedFact(
  connection: Connection,
  jurisdiction: string,
  { programId, fiscalYear, attribute }: Omit<DecidedFact, 'value'>,
): Promise<{
  value: FactValue;
  accepted: AcceptReason;
  by: string | undefined;
  reason: string | undefined;
} | null> {
  const [found] = await rows<{ value: FactValue; stored: StoredAcceptance }>(
    connection,
    sql`select ${valueAsJson(attribute)} as value, accepted as stored from program_year y
      where jurisdiction = ${jurisdiction} and program_id = ${programId} and fiscal_year = ${fiscalYear}`,
  );
  if (found === undefined) return null;
  const { reason: accepted, by, note: reason } = acceptanceOf(found.stored, attribute);
  return { value: found.value, accepted, by, reason };
}

/** As JSON, from the row `y` of `program_year`; divisions stand in a table of their own. */
function valueAsJson(attribute: FactAttribute): SQL {
  if (attribute !== 'divisions') return sql`to_jsonb(y) -> ${getTableColumns(programYears)[attribute].name}`;
  return sql`(select coalesce(jsonb_agg(d.name order by d.position), '[]'::jsonb) from program_division d
    where d.jurisdiction = y.jurisdiction and d.program_id = y.program_id and d.fiscal_year = y.fiscal_year)`;
}

export async function heldYearsFrom(
  connection: Connection,
  jurisdiction: string,
  year: number,
): Promise<number[]> {
  const found = await rows<{ year: number }>(
    connection,
    sql`select distinct fiscal_year as year from document
      where jurisdiction = ${jurisdiction} and fiscal_year >= ${year} order by 1`,
  );
  return found.map((each) => each.year);
}

export async function storeDecision(
  connection: Connection,
  jurisdiction: string,
  { by, at, ...decision }: DecidedFact & Signed,
): Promise<void> {
  const row = { jurisdiction, ...decision, decidedBy: by, decidedAt: at };
  await insertRows(
    connection,
    decisions,
    [row],
    sql`on conflict (jurisdiction, program_id, fiscal_year, attribute) do update set value = excluded.value,
      decided_by = excluded.decided_by, decided_at = excluded.decided_at, reason = excluded.reason`,
  );
}

export async function stateOfLink(
  connection: Connection,
  jurisdiction: string,
  link: LinkKey,
): Promise<LineageState | null> {
  const found = await rows<{ state: LineageState }>(
    connection,
    sql`select state from lineage where ${isLink(jurisdiction, link)}`,
  );
  return found[0]?.state ?? null;
}

/** Keeps the proposal's evidence; a link that nobody proposed has none but the person's reason. */
export async function storeLink(
  connection: Connection,
  jurisdiction: string,
  link: LinkKey,
  { state, by, reason, at, kind }: Signed & { state: LineageState; kind?: LineageKind },
): Promise<void> {
  await connection.execute(sql`
    insert into lineage (jurisdiction, from_program, from_year, to_program, to_year, kind, evidence, confidence,
      state, decided_by, decided_at, reason)
    values (${jurisdiction}, ${link.fromProgram}, ${link.fromYear}, ${link.toProgram}, ${link.toYear},
      ${kind ?? 'renamed'}, '[]'::jsonb, 1, ${state}, ${by}, ${at}, ${reason})
    on conflict (jurisdiction, from_program, from_year, to_program, to_year) do update set state = excluded.state,
      kind = coalesce(${kind ?? null}, lineage.kind), decided_by = excluded.decided_by,
      decided_at = excluded.decided_at, reason = excluded.reason`);
}

/** When a name is taken apart (or put together again), what people said of its later years goes with them. */
export async function moveJudgements(
  connection: Connection,
  jurisdiction: string,
  programId: string,
  year: number,
  apart: boolean,
): Promise<void> {
  const other = `${programId}-from${year}`;
  const [from, to] = apart ? [programId, other] : [other, programId];
  await connection.execute(sql`update decision set program_id = ${to}
    where jurisdiction = ${jurisdiction} and program_id = ${from} and fiscal_year >= ${year}`);
  await connection.execute(sql`update lineage set from_program = ${to}
    where jurisdiction = ${jurisdiction} and from_program = ${from} and from_year >= ${year}`);
  await connection.execute(sql`update lineage set to_program = ${to}
    where jurisdiction = ${jurisdiction} and to_program = ${from} and to_year > ${year}`);
}

const isLink = (jurisdiction: string, link: LinkKey) => sql`jurisdiction = ${jurisdiction}
  and from_program = ${link.fromProgram} and from_year = ${link.fromYear}
  and to_program = ${link.toProgram} and to_year = ${link.toYear}`;
