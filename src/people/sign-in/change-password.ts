import { recordChange } from '../../platform/index.ts';
import type { PeopleHouse } from '../house.ts';
import { hashPassword, isPassword } from '../passwords/hash.ts';
import { passwordProblems } from '../passwords/rules.ts';
import { PeopleRefused } from '../refused.ts';
import type { Caller, SignInStep } from '../steps.ts';
import { holdAccount, type StoredAccount, updateAccount } from '../store/accounts.ts';
import { deleteSessionsOf } from '../store/sessions.ts';
import { inNameOf } from './in-name-of.ts';
import { moveOn } from './move-on.ts';
import { provePassword } from './prove-password.ts';
import { sessionAt } from './session.ts';
import { words } from './words.ts';

/** A new password; every other browser of the person is signed out. */
export async function changePassword(
  house: PeopleHouse,
  token: string,
  { current, next }: { current: string | null; next: string },
  caller: Caller,
): Promise<SignInStep> {
  const session = await sessionAt(house, token, ['set-up-password', 'signed-in']);
  if (session === null) return { kind: 'refused', message: words.startAgain };
  const isSignedIn = session.standing === 'signed-in';
  try {
    if (isSignedIn) await provePassword(house, session.account, current, caller);
    await requireGood(house, session.account, next);
  } catch (error) {
    if (!(error instanceof PeopleRefused)) throw error;
    return { kind: 'refused', message: error.message };
  }
  const passwordHash = await hashPassword(next, house.hashing);
  const { clock, jurisdiction } = house;
  return inNameOf(house, session.account, caller, async (connection) => {
    const held = (await holdAccount(connection, jurisdiction, session.account.id))!;
    const passwordChangedAt = clock.now().toISOString();
    const changes = { passwordHash, passwordChangedAt, mustChangePassword: false };
    await updateAccount(connection, jurisdiction, held.id, changes);
    const endedSessions = await deleteSessionsOf(connection, jurisdiction, held.id, session.tokenHash);
    const { stage, via, tokenHash: from } = session;
    const move = { account: { ...held, ...changes }, stage, via, caller, from, isSignedIn };
    const step = await moveOn(connection, house, move);
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: 'account.password-changed', subject: `account/${held.id}` },
      ...{ before: null, after: { endedSessions } },
    });
    return step;
  });
}

/** @throws PeopleRefused with every reason at once */
async function requireGood({ policy, hashing }: PeopleHouse, account: StoredAccount, next: string) {
  const problems = passwordProblems(policy, next, account.login);
  if (problems.length > 0) throw new PeopleRefused(problems.join(''));
  if (await isPassword(next, account.passwordHash, hashing)) throw new PeopleRefused(words.samePassword);
}
