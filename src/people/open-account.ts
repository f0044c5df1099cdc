import type { Account } from './account.ts';
import type { StoredAccount } from './store/accounts.ts';

/** An account without anything secret. */
export function openAccount(stored: StoredAccount): Account {
  const { id, login, name, email, roles, organisation, state } = stored;
  const { hasSecondFactor, isSample, lockedUntil, lastSignInAt } = stored;
  return {
    ...{ id, login, name, email, roles, organisation, state },
    ...{ hasSecondFactor, isSample, lockedUntil, lastSignInAt },
  };
}
