import { type Connection, recordChange } from '../../platform/index.ts';
import type { PeopleHouse } from '../house.ts';
import type { Caller } from '../steps.ts';
import { deleteAllSessions, deleteSession } from '../store/sessions.ts';
import { inNameOf } from './in-name-of.ts';
import { findSession } from './session.ts';

/** The token stands for nobody any more. */
export async function signOut(house: PeopleHouse, token: string, caller: Caller): Promise<void> {
  const { clock, jurisdiction } = house;
  const session = await findSession(house, token);
  if (session === null) return;
  await inNameOf(house, session.account, caller, async (connection) => {
    await deleteSession(connection, jurisdiction, session.tokenHash);
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: 'session.ended', subject: `account/${session.account.id}` },
      ...{ before: null, after: null },
    });
  });
}

/**
 * Every session of every prefecture ends, in the transaction of whoever asks, who also records it.
 * @returns how many ended
 */
export const signEverybodyOut = (connection: Connection): Promise<number> => deleteAllSessions(connection);
