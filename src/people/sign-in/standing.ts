import type { SignInPolicy } from '../../platform/index.ts';
import { openAccount } from '../open-account.ts';
import { isExpired } from '../passwords/rules.ts';
import type { SessionState, SignInStep } from '../steps.ts';
import type { StoredAccount } from '../store/accounts.ts';
import type { StoredSession } from '../store/sessions.ts';

/** What a session waits for before its person may act. */
export type Standing = 'second-factor' | 'set-up-password' | 'set-up-second-factor' | 'signed-in';

type Known = Pick<StoredSession, 'stage' | 'via'> & { account: StoredAccount };

/** A provider's own second factor counts, and the sample's accounts have none. */
export function standingOf({ stage, via, account }: Known, policy: SignInPolicy, now: Date): Standing {
  if (stage === 'password') return 'second-factor';
  if (via !== 'password') return 'signed-in';
  if (account.mustChangePassword || isExpired(policy, account.passwordChangedAt, now)) {
    return 'set-up-password';
  }
  if (policy.secondFactor === 'required' && !account.hasSecondFactor) return 'set-up-second-factor';
  return 'signed-in';
}

export function stateOf(session: StoredSession, policy: SignInPolicy, now: Date): SessionState {
  const account = openAccount(session.account);
  const standing = standingOf(session, policy, now);
  if (standing === 'second-factor') return { kind: 'second-factor', account };
  if (standing === 'set-up-password') return { kind: 'set-up', account, what: 'password' };
  if (standing === 'set-up-second-factor') return { kind: 'set-up', account, what: 'second-factor' };
  const grantsOf = (
    { roles, organisation }: Pick<typeof account, 'roles' | 'organisation'>,
    standsInFor: string | null,
  ) => roles.map((role) => ({ role, organisation, standsInFor }));
  const grants = [
    ...grantsOf(account, null),
    ...session.absent.flatMap((absent) => grantsOf(absent, absent.name)),
  ];
  return { kind: 'signed-in', visitor: { account, grants } };
}

export function stepTo(standing: Standing, token: string): SignInStep {
  switch (standing) {
    case 'second-factor':
      return { kind: 'second-factor', token };
    case 'set-up-password':
      return { kind: 'set-up', token, what: 'password' };
    case 'set-up-second-factor':
      return { kind: 'set-up', token, what: 'second-factor' };
    case 'signed-in':
      return { kind: 'signed-in', token };
  }
}
