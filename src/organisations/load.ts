import { aomoriRegister } from './aomori/register.ts';
import { type OrganisationHouse, writeChange } from './change.ts';
import type { Register, RegisterChange } from './register.ts';
import { holdsOrganisations } from './store.ts';

/** What the program knows of the organisations of a prefecture; others fill their list themselves. */
const KNOWN: Readonly<Record<string, () => Register>> = { '020001': aomoriRegister };

const NOTHING: RegisterChange = { entries: [], successions: [] };

/**
 * Fills the list of a jurisdiction where it is still empty with what the program knows. Does nothing where somebody
 * has begun it, or where nothing is known.
 * @returns how many organisations were taken in
 */
export async function loadOrganisations(house: OrganisationHouse, jurisdiction: string): Promise<number> {
  const known = KNOWN[jurisdiction];
  if (known === undefined || (await holdsOrganisations(house.database.db, jurisdiction))) return 0;
  const { entries } = await writeChange(house, jurisdiction, 'organisation.loaded', (register) => {
    if (register.organisations.size > 0) return NOTHING;
    const { organisations, successions } = known();
    return { entries: [...organisations.values()], successions };
  });
  return entries.length;
}
