import type { PeopleHouse } from '../house.ts';
import { isPassword } from '../passwords/hash.ts';
import { PeopleRefused } from '../refused.ts';
import type { Caller } from '../steps.ts';
import { holdAccount, type StoredAccount } from '../store/accounts.ts';
import { countFailure } from './failure.ts';
import { inNameOf } from './in-name-of.ts';
import { isLocked } from './lockout.ts';
import { words } from './words.ts';

/**
 * Who is signed in and changes how they sign in gives the password once more: an open browser is not enough. Wrong
 * ones count like those at the door.
 * @throws PeopleRefused
 */
export async function provePassword(
  house: PeopleHouse,
  account: StoredAccount,
  password: string | null,
  caller: Caller,
): Promise<void> {
  const { clock, jurisdiction, policy, hashing } = house;
  if (account.passwordHash === null) throw new PeopleRefused(words.noPassword);
  if (isLocked(account, clock.now())) throw new PeopleRefused(words.locked(policy));
  if (await isPassword(password ?? '', account.passwordHash, hashing)) return;
  const isNowLocked = await inNameOf(house, account, caller, async (connection) => {
    const held = (await holdAccount(connection, jurisdiction, account.id))!;
    return countFailure(connection, house, held, 'password');
  });
  throw new PeopleRefused(isNowLocked ? words.locked(policy) : words.wrongPassword);
}
