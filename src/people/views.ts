import type { Account } from './account.ts';
import type { PeopleHouse } from './house.ts';
import { openAccount } from './open-account.ts';
import { openAt } from './sign-in/session.ts';
import { hashOfToken } from './sign-in/token.ts';
import type { OpenSession } from './steps.ts';
import { accountById, allAccounts } from './store/accounts.ts';
import { codesLeft } from './store/recovery-codes.ts';
import { sessionsOfAccount } from './store/sessions.ts';

/** Everybody, by login; the sample's accounts last. */
export const accounts = async ({ database, jurisdiction }: PeopleHouse): Promise<Account[]> =>
  (await allAccounts(database.db, jurisdiction)).map(openAccount);

export async function account({ database, jurisdiction }: PeopleHouse, id: string): Promise<Account | null> {
  const stored = await accountById(database.db, jurisdiction, id);
  return stored && openAccount(stored);
}

/** Browsers in which the person is signed in, the one used last first; `isThis` marks the one of the token. */
export function sessionsOf(
  house: PeopleHouse,
  id: string,
  token: string | null = null,
): Promise<OpenSession[]> {
  const thisHash = token === null ? null : hashOfToken(token);
  return sessionsOfAccount(house.database.db, house.jurisdiction, id, { ...openAt(house), thisHash });
}

/** How many recovery codes nobody has used yet. */
export const recoveryCodesLeft = ({ database, jurisdiction }: PeopleHouse, id: string): Promise<number> =>
  codesLeft(database.db, jurisdiction, id);
