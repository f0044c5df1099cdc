import { dayInJapan } from '../../platform/index.ts';
import type { PeopleHouse } from '../house.ts';
import type { Caller, SessionState } from '../steps.ts';
import { type OpenAt, openSession, type StoredSession, touchSession } from '../store/sessions.ts';
import { type Standing, standingOf, stateOf } from './standing.ts';
import { hashOfToken } from './token.ts';

/** How exactly a session remembers when it was used last. */
const TOUCH_EVERY = 60_000;

/** Whom a token stands for: one query, and at most once a minute a note that it was used. */
export async function sessionState(
  house: PeopleHouse,
  token: string | null,
  caller: Caller,
): Promise<SessionState> {
  const session = token === null ? null : await findSession(house, token);
  if (session === null) return { kind: 'nobody' };
  const now = house.clock.now();
  if (now.getTime() - Date.parse(session.seenAt) >= TOUCH_EVERY) {
    const seen = { now: now.toISOString(), address: caller.address };
    await touchSession(house.database.db, house.jurisdiction, session.tokenHash, seen);
  }
  return stateOf(session, house.policy, now);
}

/** The open session of a token; `null` when there is none. */
export async function findSession(house: PeopleHouse, token: string): Promise<StoredSession | null> {
  const { database, jurisdiction, clock } = house;
  const at = { ...openAt(house), day: dayInJapan(clock.now()) };
  const session = await openSession(database.db, jurisdiction, hashOfToken(token), at);
  return session?.account.isSample && !house.mayUseSamples ? null : session;
}

export type SessionAt = StoredSession & { standing: Standing };

/** The same, if it waits for one of these; every step of signing in begins with it. */
export async function sessionAt(
  house: PeopleHouse,
  token: string,
  standings: readonly Standing[],
): Promise<SessionAt | null> {
  const session = await findSession(house, token);
  if (session === null) return null;
  const standing = standingOf(session, house.policy, house.clock.now());
  return standings.includes(standing) ? { ...session, standing } : null;
}

/** Which sessions are open now. */
export function openAt({ clock, policy }: PeopleHouse): OpenAt {
  const now = clock.now();
  const idleSince = new Date(now.getTime() - policy.sessionIdleMinutes * 60_000);
  return { now: now.toISOString(), idleSince: idleSince.toISOString() };
}
