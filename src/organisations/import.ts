import type { SourceDocument } from '../formats/index.ts';
import { type OrganisationHouse, writeChange } from './change.ts';
import { OrganisationRefused } from './refused.ts';
import { planTable } from './table/plan.ts';
import { readOrganisationTable } from './table/read.ts';

/** What came of a table that was handed in. */
export type TableOutcome =
  | { kind: 'taken'; founded: number; unchanged: number }
  /** Nothing was written; in Japanese, each with its line. */
  | { kind: 'refused'; problems: readonly string[] };

/** Takes in whoever stands in the table and is not known yet: all of them, or nobody. */
export async function importOrganisations(
  house: OrganisationHouse,
  jurisdiction: string,
  document: Pick<SourceDocument, 'lines'>,
): Promise<TableOutcome> {
  let problems: readonly string[] = [];
  let unchanged = 0;
  try {
    const rows = readOrganisationTable(document);
    const { entries } = await writeChange(house, jurisdiction, 'organisation.imported', (register) => {
      const plan = planTable(register, rows);
      ({ problems, unchanged } = plan);
      return { entries: problems.length > 0 ? [] : plan.founded, successions: [] };
    });
    if (problems.length > 0) return { kind: 'refused', problems };
    return { kind: 'taken', founded: entries.length, unchanged };
  } catch (error) {
    if (!(error instanceof OrganisationRefused)) throw error;
    return { kind: 'refused', problems: [error.message] };
  }
}
