import {
  type Clock,
  type Database,
  recordChange,
  recordedWriting,
  recordNothing,
} from '../platform/index.ts';
import type { OrganisationChange } from './changes/change.ts';
import { planChange } from './changes/plan.ts';
import type { Register, RegisterChange } from './register.ts';
import { holdRegister, loadRegister, storeChange } from './store.ts';

/** What changing needs of the house; an open ledger is one. */
export interface OrganisationHouse {
  database: Pick<Database, 'db' | 'flush'>;
  clock: Clock;
}

/**
 * Changes the organisations of a jurisdiction, with an entry in the log, in one transaction.
 * @returns what was written
 * @throws OrganisationRefused with a Japanese message
 */
export const changeOrganisations = (
  house: OrganisationHouse,
  jurisdiction: string,
  change: OrganisationChange,
): Promise<RegisterChange> =>
  writeChange(house, jurisdiction, `organisation.${ACTIONS[change.kind]}`, (register) =>
    planChange(register, change),
  );

const ACTIONS: Record<OrganisationChange['kind'], string> = {
  create: 'created',
  rename: 'renamed',
  merge: 'merged',
  split: 'split',
  end: 'ended',
  move: 'moved',
};

/** Writes what `plan` makes of the register as it stands; nobody else changes it meanwhile. */
export function writeChange(
  { database, clock }: OrganisationHouse,
  jurisdiction: string,
  action: string,
  plan: (register: Register) => RegisterChange,
): Promise<RegisterChange> {
  return recordedWriting(database, async (connection) => {
    await holdRegister(connection, jurisdiction);
    const register = await loadRegister(connection, jurisdiction);
    const change = plan(register);
    if (change.entries.length === 0) recordNothing(connection);
    else {
      await storeChange(connection, jurisdiction, change);
      await recordChange(connection, clock, { jurisdiction, action, ...logged(register, change) });
    }
    return change;
  });
}

/** One entry for the whole change: what those were that it touches, and what they are. */
function logged(register: Register, { entries, successions }: RegisterChange) {
  const before = entries.flatMap(({ id }) => register.organisations.get(id) ?? []);
  return {
    subject: entries.length > MANY ? 'organisation' : `organisation/${entries.map(({ id }) => id).join('+')}`,
    before: before.length === 0 ? null : before,
    after: { organisations: entries, successions },
  };
}

/** More than these are a list taken in, not a change of somebody. */
const MANY = 12;
