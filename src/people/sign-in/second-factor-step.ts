import { type Connection, recordChange, recordNothing } from '../../platform/index.ts';
import type { PeopleHouse } from '../house.ts';
import { hashOfCode } from '../second-factor/recovery-codes.ts';
import { acceptedStep } from '../second-factor/totp.ts';
import type { Caller, SignInStep } from '../steps.ts';
import { holdAccount, type StoredAccount, updateAccount } from '../store/accounts.ts';
import { codesLeft, useCode } from '../store/recovery-codes.ts';
import { deleteSession, type StoredSession } from '../store/sessions.ts';
import { countFailure } from './failure.ts';
import { inNameOf } from './in-name-of.ts';
import { isLocked } from './lockout.ts';
import { moveOn } from './move-on.ts';
import { stepOrRefusal } from './refusal.ts';
import { sessionAt } from './session.ts';
import { words } from './words.ts';

/** The second step: the code that the authenticator shows, or a recovery code. */
export async function secondFactor(
  house: PeopleHouse,
  token: string,
  code: string,
  caller: Caller,
): Promise<SignInStep> {
  if (!(await house.slowing.turn(caller.address))) return { kind: 'refused', message: words.tooMany };
  const session = await sessionAt(house, token, ['second-factor']);
  if (session === null) return { kind: 'refused', message: words.startAgain };
  const step = await stepOrRefusal(() =>
    inNameOf(house, session.account, caller, (connection) => judge(connection, house, session, code, caller)),
  );
  if (step.kind === 'refused') house.slowing.failed(caller.address);
  return step;
}

async function judge(
  connection: Connection,
  house: PeopleHouse,
  session: StoredSession,
  code: string,
  caller: Caller,
): Promise<SignInStep> {
  const { jurisdiction, policy, clock } = house;
  const account = (await holdAccount(connection, jurisdiction, session.account.id))!;
  if (isLocked(account, clock.now())) {
    await deleteSession(connection, jurisdiction, session.tokenHash);
    recordNothing(connection);
    return { kind: 'refused', message: words.locked(policy) };
  }
  if (!(await accepts(connection, house, account, code))) {
    const isNowLocked = await countFailure(connection, house, account, 'second-factor');
    if (isNowLocked) await deleteSession(connection, jurisdiction, session.tokenHash);
    return { kind: 'refused', message: isNowLocked ? words.locked(policy) : words.wrongCode };
  }
  const move = { account, stage: 'complete' as const, via: session.via, caller, from: session.tokenHash };
  return moveOn(connection, house, move);
}

async function accepts(
  connection: Connection,
  { jurisdiction, clock }: PeopleHouse,
  account: StoredAccount,
  code: string,
): Promise<boolean> {
  const plain = code.normalize('NFKC').replaceAll(/[\s-]/g, '');
  const now = clock.now();
  if (/^\d{6}$/.test(plain)) {
    if (account.totpSecret === null) return false;
    const step = acceptedStep(account.totpSecret, plain, { now, lastStep: account.totpLastStep });
    if (step === null) return false;
    await updateAccount(connection, jurisdiction, account.id, { totpLastStep: step });
    return true;
  }
  const hash = hashOfCode(account.id, plain);
  const isUsed = await useCode(connection, jurisdiction, {
    account: account.id,
    hash,
    at: now.toISOString(),
  });
  if (!isUsed) return false;
  await recordChange(connection, clock, {
    ...{ jurisdiction, action: 'recovery-code.used', subject: `account/${account.id}`, before: null },
    after: { left: await codesLeft(connection, jurisdiction, account.id) },
  });
  return true;
}
