import { type Connection, recordChange } from '../../platform/index.ts';
import type { PeopleHouse } from '../house.ts';
import { type StoredAccount, updateAccount } from '../store/accounts.ts';
import { afterFailure, isLocked } from './lockout.ts';

/** What was proved wrongly. */
export type Proof = 'password' | 'second-factor';

/**
 * Counts a wrong proof of an account that is held, and locks it when there were too many. A login that was typed
 * stays out of the log where it is nobody's: it may be a password in the wrong field.
 * @returns whether the account is locked now
 */
export async function countFailure(
  connection: Connection,
  house: PeopleHouse,
  account: StoredAccount,
  proof: Proof,
): Promise<boolean> {
  const { clock, jurisdiction, policy } = house;
  const failed = afterFailure(account, policy, clock.now());
  await updateAccount(connection, jurisdiction, account.id, failed);
  await recordRefusal(connection, house, account.id, { login: account.login, proof, ...failed });
  return isLocked(failed, clock.now());
}

/** Somebody was not let in. @param account `null` where nobody has the login */
export const recordRefusal = (
  connection: Connection,
  { clock, jurisdiction }: PeopleHouse,
  account: string | null,
  why: Record<string, unknown>,
): Promise<void> =>
  recordChange(connection, clock, {
    ...{ jurisdiction, action: 'sign-in.refused', subject: `account/${account ?? 'unknown'}` },
    ...{ before: null, after: why },
  });
