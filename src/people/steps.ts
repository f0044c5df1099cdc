import type { Account, SignedIn } from './account.ts';

/** Where a request comes from, for the log and the session. */
export interface Caller {
  address: string;
  agent: string;
}

/** `password`: the second factor is still to come. `complete`: everything that the account has was proved. */
export type Stage = 'password' | 'complete';

/** How somebody proved who they are. */
export type Way = 'password' | 'provider' | 'sample';

/** What came of a step of signing in; `token` goes into the cookie. */
export type SignInStep =
  | { kind: 'refused'; message: string }
  /** The second factor is still to come. */
  | { kind: 'second-factor'; token: string }
  /** The second factor must be set up, or a given password changed, before anything else. */
  | { kind: 'set-up'; token: string; what: 'password' | 'second-factor' }
  | { kind: 'signed-in'; token: string };

/** A session as the guard sees it: complete, or on its way. */
export type SessionState =
  | { kind: 'nobody' }
  | { kind: 'second-factor'; account: Account }
  | { kind: 'set-up'; account: Account; what: 'password' | 'second-factor' }
  | { kind: 'signed-in'; visitor: SignedIn };

/** A browser in which somebody is signed in. */
export interface OpenSession {
  /** ISO 8601. */
  createdAt: string;
  seenAt: string;
  address: string;
  agent: string;
  isThis: boolean;
}
