import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../platform/index.ts';
import type { ProgramYearBrief } from '../lineage/brief.ts';

type Known = Omit<ProgramYearBrief, 'divisions' | 'indicatorLabels'>;
type Word = { programId: string; fiscalYear: number; word: string };

/**
 * The last year of each program among the given fiscal years, both included. Three plain queries joined here: within
 * an import the planner knows nothing yet of the rows it has just written and would join them the slow way.
 */
export async function latestBriefs(
  connection: Connection,
  jurisdiction: string,
  first: number,
  last: number,
): Promise<ProgramYearBrief[]> {
  const within = (year: string) =>
    sql`jurisdiction = ${jurisdiction} and ${sql.identifier(year)} between ${first} and ${last}`;
  const known = await rows<Known>(
    connection,
    sql`select distinct on (program_id) program_id as "programId", fiscal_year as "fiscalYear", name, cost, period,
        is_new as "isNew"
      from program_year where ${within('fiscal_year')} order by program_id, fiscal_year desc`,
  );
  const divisions = await rows<Word>(
    connection,
    sql`select program_id as "programId", fiscal_year as "fiscalYear", name as word
      from program_division where ${within('fiscal_year')} order by position`,
  );
  const labels = await rows<Word>(
    connection,
    sql`select distinct program_id as "programId", report_year as "fiscalYear", label as word
      from indicator_value where ${within('report_year')} order by 1, 2, 3`,
  );
  const [divisionsOf, labelsOf] = [byProgramYear(divisions), byProgramYear(labels)];
  return known.map((each) => ({ ...each, divisions: divisionsOf(each), indicatorLabels: labelsOf(each) }));
}

function byProgramYear(words: readonly Word[]): (brief: Known) => string[] {
  const found = new Map<string, string[]>();
  for (const { programId, fiscalYear, word } of words) {
    const key = `${programId}/${fiscalYear}`;
    const own = found.get(key);
    if (own === undefined) found.set(key, [word]);
    else own.push(word);
  }
  return ({ programId, fiscalYear }) => found.get(`${programId}/${fiscalYear}`) ?? [];
}
