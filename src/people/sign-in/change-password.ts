import { type Connection, recordChange } from '../../platform/index.ts';
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
import { stepOrRefusal } from './refusal.ts';
import { type SessionAt, sessionAt } from './session.ts';
import { words } from './words.ts';

interface Passwords {
  /** Asked for unless the session waits for just this change. */
  current: string | null;
  next: string;
}

/** A new password; every other browser of the person is signed out. */
export async function changePassword(
  house: PeopleHouse,
  token: string,
  { current, next }: Passwords,
  caller: Caller,
): Promise<SignInStep> {
  const session = await sessionAt(house, token, ['set-up-password', 'signed-in']);
  if (session === null) return { kind: 'refused', message: words.startAgain };
  return stepOrRefusal(async () => {
    if (session.standing === 'signed-in') await provePassword(house, session.account, current, caller);
    await requireGood(house, session.account, next);
    const passwordHash = await hashPassword(next, house.hashing);
    return inNameOf(house, session.account, caller, (connection) =>
      storePassword(connection, house, { session, passwordHash, caller }),
    );
  });
}

type Change = { session: SessionAt; passwordHash: string; caller: Caller };

async function storePassword(
  connection: Connection,
  house: PeopleHouse,
  { session, passwordHash, caller }: Change,
): Promise<SignInStep> {
  const { clock, jurisdiction } = house;
  const held = (await holdAccount(connection, jurisdiction, session.account.id))!;
  const passwordChangedAt = clock.now().toISOString();
  const changes = { passwordHash, passwordChangedAt, mustChangePassword: false };
  await updateAccount(connection, jurisdiction, held.id, changes);
  const { stage, via, tokenHash: from } = session;
  const endedSessions = await deleteSessionsOf(connection, jurisdiction, held.id, from);
  const isSignedIn = session.standing === 'signed-in';
  const move = { account: { ...held, ...changes }, stage, via, caller, from, isSignedIn };
  const step = await moveOn(connection, house, move);
  await recordChange(connection, clock, {
    ...{ jurisdiction, action: 'account.password-changed', subject: `account/${held.id}` },
    ...{ before: null, after: { endedSessions } },
  });
  return step;
}

/** @throws PeopleRefused with every reason at once */
async function requireGood({ policy, hashing }: PeopleHouse, account: StoredAccount, next: string) {
  const problems = passwordProblems(policy, next, account.login);
  if (problems.length > 0) throw new PeopleRefused(problems.join(''));
  if (await isPassword(next, account.passwordHash, hashing)) throw new PeopleRefused(words.samePassword);
}
