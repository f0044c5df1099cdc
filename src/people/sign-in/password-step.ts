import type { Connection } from '../../platform/index.ts';
import type { PeopleHouse } from '../house.ts';
import { LOGIN, loginKey } from '../login.ts';
import { hashPassword, isPassword, isWeaker } from '../passwords/hash.ts';
import type { Caller, SignInStep } from '../steps.ts';
import { accountByLogin, holdAccount, type StoredAccount, updateAccount } from '../store/accounts.ts';
import { countFailure, recordRefusal } from './failure.ts';
import { inNameOf } from './in-name-of.ts';
import { isLocked } from './lockout.ts';
import { moveOn } from './move-on.ts';
import { words } from './words.ts';

/** The first step: login and password. Every refusal says the same and takes the same time. */
export async function signIn(
  house: PeopleHouse,
  login: string,
  password: string,
  caller: Caller,
): Promise<SignInStep> {
  if (!(await house.slowing.turn(caller.address))) return { kind: 'refused', message: words.tooMany };
  const { database, jurisdiction, hashing } = house;
  const key = loginKey(login);
  const account = LOGIN.test(key) ? await accountByLogin(database.db, jurisdiction, key) : null;
  const hash = account?.passwordHash ?? null;
  const isRight = await isPassword(password, hash, hashing);
  const rehashed = isRight && isWeaker(hash!, hashing) ? await hashPassword(password, hashing) : null;
  const step = await inNameOf(house, isRight ? account : null, caller, (connection) =>
    judge(connection, house, { account, isRight, rehashed, caller }),
  );
  if (step !== null) return step;
  house.slowing.failed(caller.address);
  return { kind: 'refused', message: words.refused(house.policy) };
}

interface Tried {
  account: StoredAccount | null;
  isRight: boolean;
  rehashed: string | null;
  caller: Caller;
}

/** Of many tries at once each is counted: the account is held, and a lock that another try brought counts. */
async function judge(
  connection: Connection,
  house: PeopleHouse,
  { account, isRight, rehashed, caller }: Tried,
): Promise<SignInStep | null> {
  const held = account && (await holdAccount(connection, house.jurisdiction, account.id));
  const obstacle = obstacleOf(held, house);
  if (held === null || obstacle !== null) {
    await recordRefusal(connection, house, held?.id ?? null, { why: obstacle });
    return null;
  }
  if (!isRight || held.passwordHash !== account!.passwordHash) {
    await countFailure(connection, house, held, 'password');
    return null;
  }
  if (rehashed !== null) {
    await updateAccount(connection, house.jurisdiction, held.id, { passwordHash: rehashed });
  }
  const stage = held.hasSecondFactor ? 'password' : 'complete';
  const step = await moveOn(connection, house, { account: held, stage, via: 'password', caller, from: null });
  return step;
}

/** Why an account may not sign in by password, as the log names it. */
function obstacleOf(account: StoredAccount | null, { clock }: PeopleHouse): string | null {
  if (account === null) return 'unknown';
  if (account.state === 'disabled') return 'disabled';
  if (account.passwordHash === null) return 'without-password';
  return isLocked(account, clock.now()) ? 'locked' : null;
}
