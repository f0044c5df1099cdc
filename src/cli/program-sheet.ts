import type { Ledger, ProgramView } from '../ledger/index.ts';
import { assembleProgramSheet, type DocumentTree } from '../report/index.ts';
import { normalise } from '../values/index.ts';

/**
 * The 議会資料 of the program that a person names by its id or, in any spelling, by its name. `null` when there is none.
 */
export async function programSheet(
  ledger: Ledger,
  { jurisdiction, program }: { jurisdiction: string; program: string },
): Promise<DocumentTree | null> {
  const view = (await ledger.program(jurisdiction, program)) ?? (await byName(ledger, jurisdiction, program));
  const summary = (await ledger.jurisdictions()).find((each) => each.jurisdiction === jurisdiction);
  if (view === null || summary === undefined) return null;
  const { name: issuer, policies, isSample } = summary;
  const date = ledger.clock.now().toISOString().slice(0, 10);
  return assembleProgramSheet(view, { issuer, policies, isSample, date });
}

async function byName(ledger: Ledger, jurisdiction: string, name: string): Promise<ProgramView | null> {
  const { items } = await ledger.search(jurisdiction, name, 'program');
  const hit = items.find((each) => normalise(each.title) === normalise(name));
  return hit?.programId ? ledger.program(jurisdiction, hit.programId) : null;
}
