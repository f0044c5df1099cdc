import type { Ledger, ProgramView } from '../ledger/index.ts';
import { dayInJapan } from '../platform/index.ts';
import { assembleAssemblySheet } from '../report/index.ts';
import { normalise } from '../values/index.ts';
import type { LedgerAnswer } from './work.ts';

/** Names that are offered for one that does not exist. */
const OFFERED = 5;

/** The 議会資料 of the program that a person names by its id or, in any spelling, by its name. */
export async function assemblySheet(
  ledger: Ledger,
  { jurisdiction, program }: { jurisdiction: string; program: string },
): Promise<Extract<LedgerAnswer, { kind: 'assembly-sheet' }>> {
  const view = (await ledger.program(jurisdiction, program)) ?? (await byName(ledger, jurisdiction, program));
  const summary = (await ledger.jurisdictions()).find((each) => each.jurisdiction === jurisdiction);
  if (view === null || summary === undefined) {
    return { kind: 'assembly-sheet', tree: null, similar: await similarNames(ledger, jurisdiction, program) };
  }
  const { name: issuer, policies, isSample } = summary;
  const date = dayInJapan(ledger.clock.now());
  return { kind: 'assembly-sheet', tree: assembleAssemblySheet(view, { issuer, policies, isSample, date }) };
}

async function byName(ledger: Ledger, jurisdiction: string, name: string): Promise<ProgramView | null> {
  const { items } = await ledger.search(jurisdiction, name, 'program');
  const hit = items.find((each) => normalise(each.title) === normalise(name));
  return hit?.programId ? ledger.program(jurisdiction, hit.programId) : null;
}

/** Programs in whose names the words stand, then those whose names look like it. */
async function similarNames(ledger: Ledger, jurisdiction: string, name: string): Promise<string[]> {
  const { items } = await ledger.search(jurisdiction, name, 'program');
  const holding = items.filter(({ title }) => normalise(title).includes(normalise(name)));
  const alike = (await ledger.similarTitles(jurisdiction, name)).filter(({ kind }) => kind === 'program');
  return [...new Set([...holding, ...alike].map(({ title }) => title))].slice(0, OFFERED);
}
