import { type Connection, recordChange } from '../../platform/index.ts';
import type { PeopleHouse } from '../house.ts';
import { PeopleRefused } from '../refused.ts';
import { hashOfCode, newCodes } from '../second-factor/recovery-codes.ts';
import { acceptedStep, enrolment, newSecret } from '../second-factor/totp.ts';
import type { Caller, SignInStep } from '../steps.ts';
import { holdAccount, updateAccount } from '../store/accounts.ts';
import { replaceCodes } from '../store/recovery-codes.ts';
import { deleteSessionsOf, keepPendingSecret } from '../store/sessions.ts';
import { inNameOf } from './in-name-of.ts';
import { moveOn } from './move-on.ts';
import { provePassword } from './prove-password.ts';
import { stepOrRefusal } from './refusal.ts';
import { type SessionAt, sessionAt } from './session.ts';
import { words } from './words.ts';

const WHEN = ['set-up-second-factor', 'signed-in'] as const;

/** The secret to set up, the same as long as this session waits for its first code: a page may be loaded twice. */
export async function beginSecondFactor(
  house: PeopleHouse,
  token: string,
): Promise<{ secret: string; uri: string; svg: string }> {
  const session = await sessionAt(house, token, WHEN);
  if (session === null) throw new PeopleRefused(words.startAgain);
  const secret = session.pendingSecret ?? newSecret();
  if (session.pendingSecret === null) {
    await keepPendingSecret(house.database.db, house.jurisdiction, session.tokenHash, secret);
  }
  return enrolment(secret, session.account.login);
}

type Confirmed = { step: SignInStep; recoveryCodes: readonly string[] };

/** The first code shows that the authenticator has the secret; from now on it is asked for. */
export async function confirmSecondFactor(
  house: PeopleHouse,
  token: string,
  { code, password }: { code: string; password: string | null },
  caller: Caller,
): Promise<Confirmed> {
  const confirmed = await stepOrRefusal(async (): Promise<Confirmed> => {
    const session = await sessionAt(house, token, WHEN);
    if (session === null || session.pendingSecret === null) throw new PeopleRefused(words.startAgain);
    if (session.standing === 'signed-in') await provePassword(house, session.account, password, caller);
    const plain = code.normalize('NFKC').replaceAll(/\s/g, '');
    const now = house.clock.now();
    const totpLastStep = acceptedStep(session.pendingSecret, plain, { now, lastStep: null });
    if (totpLastStep === null) throw new PeopleRefused(words.wrongFirstCode);
    return inNameOf(house, session.account, caller, (connection) =>
      storeSecondFactor(connection, house, { session, totpLastStep, caller }),
    );
  });
  return 'kind' in confirmed ? { step: confirmed, recoveryCodes: [] } : confirmed;
}

type Confirmation = { session: SessionAt; totpLastStep: number; caller: Caller };

async function storeSecondFactor(
  connection: Connection,
  house: PeopleHouse,
  { session, totpLastStep, caller }: Confirmation,
): Promise<Confirmed> {
  const { jurisdiction, clock } = house;
  const held = (await holdAccount(connection, jurisdiction, session.account.id))!;
  const totpSecret = session.pendingSecret;
  const changes = { totpSecret, totpConfirmedAt: clock.now().toISOString(), totpLastStep };
  await updateAccount(connection, jurisdiction, held.id, changes);
  const { via, tokenHash: from } = session;
  await deleteSessionsOf(connection, jurisdiction, held.id, from);
  const recoveryCodes = await keepNewCodes(connection, house, held.id);
  const account = { ...held, ...changes, hasSecondFactor: true };
  const isSignedIn = session.standing === 'signed-in';
  const move = { account, stage: 'complete' as const, via, caller, from, isSignedIn };
  const step = await moveOn(connection, house, move);
  await recordChange(connection, clock, {
    ...{ jurisdiction, action: 'account.second-factor-set', subject: `account/${held.id}` },
    ...{ before: { hasSecondFactor: held.hasSecondFactor }, after: { hasSecondFactor: true } },
  });
  return { step, recoveryCodes };
}

/** Ten new recovery codes; the old ones work no more. */
export async function newRecoveryCodes(
  house: PeopleHouse,
  token: string,
  password: string,
  caller: Caller,
): Promise<readonly string[]> {
  const { jurisdiction, clock } = house;
  const session = await sessionAt(house, token, ['signed-in']);
  if (session === null) throw new PeopleRefused(words.startAgain);
  if (!session.account.hasSecondFactor) throw new PeopleRefused(words.noSecondFactor);
  await provePassword(house, session.account, password, caller);
  return inNameOf(house, session.account, caller, async (connection) => {
    await holdAccount(connection, jurisdiction, session.account.id);
    const codes = await keepNewCodes(connection, house, session.account.id);
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: 'recovery-codes.made', subject: `account/${session.account.id}` },
      ...{ before: null, after: { left: codes.length } },
    });
    return codes;
  });
}

async function keepNewCodes(connection: Connection, { jurisdiction }: PeopleHouse, account: string) {
  const codes = newCodes();
  const hashes = codes.map((code) => hashOfCode(account, code));
  await replaceCodes(connection, jurisdiction, account, hashes);
  return codes;
}
