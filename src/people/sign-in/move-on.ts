import { type Connection, recordChange } from '../../platform/index.ts';
import { endSamples } from '../end-samples.ts';
import type { PeopleHouse } from '../house.ts';
import { PeopleRefused } from '../refused.ts';
import type { Caller, SignInStep, Stage, Way } from '../steps.ts';
import { type StoredAccount, updateAccount } from '../store/accounts.ts';
import { deleteOldSessions, deleteSession, insertSession } from '../store/sessions.ts';
import { openAt } from './session.ts';
import { standingOf, stepTo } from './standing.ts';
import { hashOfToken, newToken } from './token.ts';
import { words } from './words.ts';

/** A browser that goes one stage further. */
export interface Move {
  account: StoredAccount;
  stage: Stage;
  via: Way;
  caller: Caller;
  /** Hash of the token that the browser had until now; it counts no more (no session fixation). */
  from: string | null;
  /** The browser was signed in already: nothing begins. */
  isSignedIn?: boolean;
}

/**
 * Gives the browser a new token for its next stage; who has arrived is signed in, and counts as active from then on.
 * The account is held, and may sign in.
 * @throws PeopleRefused when the session has ended meanwhile: somebody disabled the account, or went on elsewhere
 */
export async function moveOn(connection: Connection, house: PeopleHouse, move: Move): Promise<SignInStep> {
  const { clock, jurisdiction, policy } = house;
  const { account, stage, via, caller, from } = move;
  const now = clock.now();
  const token = newToken();
  if (from === null) await deleteOldSessions(connection, jurisdiction, openAt(house));
  else if (!(await deleteSession(connection, jurisdiction, from))) throw new PeopleRefused(words.startAgain);
  await insertSession(connection, {
    ...{ jurisdiction, tokenHash: hashOfToken(token), account: account.id, stage, via, pendingSecret: null },
    createdAt: now.toISOString(),
    seenAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + policy.sessionHours * 3_600_000).toISOString(),
    address: caller.address,
    agent: caller.agent.slice(0, 300),
  });
  const standing = standingOf(move, policy, now);
  if (standing === 'signed-in') {
    if (move.isSignedIn !== true) await arrive(connection, house, move);
  } else {
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: 'sign-in.step-passed', subject: `account/${account.id}` },
      ...{ before: null, after: { login: account.login, waitsFor: standing } },
    });
  }
  return stepTo(standing, token);
}

async function arrive(connection: Connection, house: PeopleHouse, { account, via }: Move): Promise<void> {
  const { clock, jurisdiction } = house;
  const lastSignInAt = clock.now().toISOString();
  const arrived = { failures: 0, lockedUntil: null, lastSignInAt, state: 'active' as const };
  await updateAccount(connection, jurisdiction, account.id, arrived);
  if (!account.isSample && account.lastSignInAt === null) await endSamples(connection, house);
  await recordChange(connection, clock, {
    ...{ jurisdiction, action: 'session.began', subject: `account/${account.id}` },
    ...{ before: null, after: { login: account.login, via } },
  });
}
