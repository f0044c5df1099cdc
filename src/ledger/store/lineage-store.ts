import { sql } from 'drizzle-orm';
import { type Connection, insertRows, rows } from '../../platform/index.ts';
import type { DivisionContinues, Proposal } from '../lineage/brief.ts';
import { divisionSuccession } from '../lineage/divisions.ts';
import { proposeLineage } from '../lineage/propose.ts';
import { lineages } from '../schema.ts';
import { latestBriefs } from './brief-store.ts';

/** How many held years back a program may have been missing and still be continued. */
const YEARS_BACK = 5;

interface DecidedLink {
  fromProgram: string;
  toProgram: string;
  state: 'confirmed' | 'rejected';
}

/** Makes the proposals of the given years anew, out of all years held; decided links stay. */
export async function proposeForYears(
  connection: Connection,
  jurisdiction: string,
  years: readonly number[],
  held: readonly number[],
): Promise<void> {
  const continues = divisionSuccession(await nameOf(connection, jurisdiction));
  for (const year of years) {
    const first = held[Math.max(0, held.indexOf(year) - YEARS_BACK)] ?? year;
    await proposeForYear(connection, jurisdiction, year, first, continues);
  }
}

async function proposeForYear(
  connection: Connection,
  jurisdiction: string,
  year: number,
  first: number,
  continues: DivisionContinues,
): Promise<void> {
  await connection.execute(
    sql`delete from lineage where jurisdiction = ${jurisdiction} and to_year = ${year} and state = 'proposed'`,
  );
  const earlier = await latestBriefs(connection, jurisdiction, first, year - 1);
  const later = await latestBriefs(connection, jurisdiction, year, year);
  const decided = await decidedLinks(connection, jurisdiction);
  const proposals = proposeLineage(earlier, later, continues).filter((each) => isOpen(each, decided));
  await insertRows(
    connection,
    lineages,
    proposals.map(({ kind, from, to, evidence, confidence }) => ({
      ...{ jurisdiction, fromProgram: from.programId, fromYear: from.fiscalYear },
      ...{ toProgram: to.programId, toYear: to.fiscalYear, kind, evidence, confidence, state: 'proposed' },
    })),
    sql`on conflict do nothing`,
  );
}

async function nameOf(connection: Connection, jurisdiction: string): Promise<string> {
  const found = await rows<{ name: string }>(
    connection,
    sql`select name from jurisdiction where jurisdiction = ${jurisdiction}`,
  );
  return found[0]?.name ?? jurisdiction;
}

/** Nothing is proposed against what a person said about the same pair, or beside a confirmed rename. */
function isOpen({ kind, from, to }: Proposal, decided: readonly DecidedLink[]): boolean {
  if (kind === 'same-name') return true;
  return !decided.some(
    (link) =>
      (link.fromProgram === from.programId && link.toProgram === to.programId) ||
      (link.state === 'confirmed' && link.toProgram === to.programId && link.fromProgram !== to.programId),
  );
}

function decidedLinks(connection: Connection, jurisdiction: string): Promise<DecidedLink[]> {
  return rows(
    connection,
    sql`select from_program as "fromProgram", to_program as "toProgram", state from lineage
      where jurisdiction = ${jurisdiction} and state <> 'proposed'`,
  );
}
