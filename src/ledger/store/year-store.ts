import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { Decided } from '../facts.ts';
import type { NameSplit } from '../names.ts';
import {
  indicators,
  indicatorValues,
  listings,
  programDivisions,
  programs,
  programYears,
} from '../schema.ts';
import type { FactAttribute } from '../views/origins.ts';
import type { PlannedListing, PlannedProgram } from '../year-plan.ts';

/** What people decided about the facts of a year. */
export function decisionsOf(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<(Decided & { programId: string; attribute: FactAttribute })[]> {
  return rows(
    connection,
    sql`select program_id as "programId", attribute, value, decided_by as by, reason as note from decision
      where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear}`,
  );
}

/** Same-name links that people rejected. */
export function splitsOf(connection: Connection, jurisdiction: string): Promise<NameSplit[]> {
  return rows(
    connection,
    sql`select from_program as "programId", to_year as "fromYear" from lineage
      where jurisdiction = ${jurisdiction} and state = 'rejected' and from_program = to_program`,
  );
}

/** Our own sentences about programs, which no report holds and a new import must not lose. */
export async function descriptionsOf(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<Map<string, string>> {
  const found = await rows<{ programId: string; description: string }>(
    connection,
    sql`select program_id as "programId", description from program_year
      where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear} and description is not null`,
  );
  return new Map(found.map((each) => [each.programId, each.description]));
}

export async function countPrograms(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<number> {
  const found = await rows<{ n: number }>(
    connection,
    sql`select count(*)::int as n from program_year
      where jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear}`,
  );
  return found[0]?.n ?? 0;
}

/** Puts the facts of a year in the place of those that stood there. Returns the programs that were touched. */
export async function writeYear(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
  planned: readonly PlannedProgram[],
): Promise<Set<string>> {
  const before = await clearYear(connection, jurisdiction, fiscalYear);
  const names = planned.map((each) => ({ jurisdiction, id: each.programId, name: nameOf(each) }));
  await insertRows(connection, programs, names, sql`on conflict do nothing`);
  await insertRows(
    connection,
    programYears,
    planned.map((each) => programYearRow(jurisdiction, fiscalYear, each)),
  );
  await insertRows(connection, listings, listingRows(jurisdiction, fiscalYear, planned));
  await insertRows(
    connection,
    programDivisions,
    planned.flatMap((each) => divisionRows(jurisdiction, fiscalYear, each)),
  );
  await insertRows(
    connection,
    indicators,
    planned.flatMap((each) => indicatorRows(jurisdiction, each)),
    sql`
    on conflict (jurisdiction, program_id, key) do update set label = excluded.label`,
  );
  await insertRows(
    connection,
    indicatorValues,
    planned.flatMap((each) => valueRows(jurisdiction, fiscalYear, each)),
  );
  return new Set([...before, ...planned.map((each) => each.programId)]);
}

/** Gives programs the name of their latest year and removes those that no year has any more. */
export async function tidyPrograms(connection: Connection, jurisdiction: string): Promise<void> {
  await connection.execute(sql`
    delete from program p where jurisdiction = ${jurisdiction} and not exists (
      select 1 from program_year y where y.jurisdiction = p.jurisdiction and y.program_id = p.id)`);
  await connection.execute(sql`
    update program p set name = latest.name from (
      select distinct on (program_id) program_id, name from program_year
      where jurisdiction = ${jurisdiction} order by program_id, fiscal_year desc) latest
    where p.jurisdiction = ${jurisdiction} and p.id = latest.program_id and p.name <> latest.name`);
  await connection.execute(sql`
    delete from indicator i where jurisdiction = ${jurisdiction} and not exists (
      select 1 from indicator_value v
      where v.jurisdiction = i.jurisdiction and v.program_id = i.program_id and v.key = i.key)`);
}

async function clearYear(
  connection: Connection,
  jurisdiction: string,
  fiscalYear: number,
): Promise<string[]> {
  const ofYear = sql`jurisdiction = ${jurisdiction} and fiscal_year = ${fiscalYear}`;
  const gone = await rows<{ id: string }>(
    connection,
    sql`delete from program_year where ${ofYear} returning program_id as id`,
  );
  await connection.execute(sql`delete from listing where ${ofYear}`);
  await connection.execute(sql`delete from program_division where ${ofYear}`);
  await connection.execute(
    sql`delete from indicator_value where jurisdiction = ${jurisdiction} and report_year = ${fiscalYear}`,
  );
  return gone.map((each) => each.id);
}

const nameOf = (planned: PlannedProgram) => planned.facts.name.value as string;

function programYearRow(jurisdiction: string, fiscalYear: number, planned: PlannedProgram) {
  const { programId, costBasis, teams, description, accepted, facts } = planned;
  const money = (attribute: 'cost' | 'national' | 'other' | 'general') =>
    facts[attribute].value as number | null;
  const mark = (attribute: 'isNew' | 'isPriority' | 'isKeyResult') => facts[attribute].value === true;
  return {
    ...{
      jurisdiction,
      programId,
      fiscalYear,
      name: nameOf(planned),
      costBasis,
      teams,
      description,
      accepted,
    },
    ...{ cost: money('cost'), national: money('national'), other: money('other'), general: money('general') },
    ...{ isNew: mark('isNew'), isPriority: mark('isPriority'), isKeyResult: mark('isKeyResult') },
    period: facts.period.value as string | null,
    foundation: facts.foundation.value as string | null,
  };
}

/** Positions follow the paper: the order of the lines in the master list, else in the policy list. */
function listingRows(jurisdiction: string, fiscalYear: number, planned: readonly PlannedProgram[]) {
  const all = planned.flatMap(({ programId, listings: own }) =>
    own.filter(isFirstMention).map((each) => ({ programId, ...each })),
  );
  const sorted = all.sort(
    (a, b) => a.policy - b.policy || a.kind.localeCompare(b.kind) * -1 || byPlace(a.place, b.place),
  );
  const counts = new Map<number, number>();
  return sorted.map(({ place, master: _master, entry: _entry, ...each }) => {
    const position = (counts.get(each.policy) ?? 0) + 1;
    counts.set(each.policy, position);
    return { jurisdiction, fiscalYear, position, ...each, line: place.line, pdfPage: place.pdfPage ?? null };
  });
}

/** Papers that know no policies name a program wherever they speak of it; it is listed once. */
const isFirstMention = (listing: PlannedListing, index: number, own: readonly PlannedListing[]) =>
  listing.policy > 0 || own.findIndex(({ policy }) => policy === listing.policy) === index;

const byPlace = (a: { line: number; pdfPage?: number }, b: { line: number; pdfPage?: number }) =>
  (a.pdfPage ?? 0) - (b.pdfPage ?? 0) || a.line - b.line;

function divisionRows(jurisdiction: string, fiscalYear: number, { programId, facts }: PlannedProgram) {
  const names = (facts.divisions.value ?? []) as string[];
  return names.map((name, position) => ({ jurisdiction, programId, fiscalYear, position, name }));
}

function indicatorRows(jurisdiction: string, { programId, cells }: PlannedProgram) {
  const labels = new Map(cells.map((cell) => [cell.key, cell.label]));
  return [...labels].map(([key, label]) => ({ jurisdiction, programId, key, label }));
}

function valueRows(jurisdiction: string, reportYear: number, { programId, cells }: PlannedProgram) {
  return cells.map(({ at, ...cell }, position) => ({
    ...{ jurisdiction, programId, reportYear, position, ...cell },
    ...{ parsed: { ...cell.parsed }, documentId: at.d, line: at.l, pdfPage: at.p ?? null },
  }));
}
