import { type Connection, recordChange, recordedWriting } from '../../platform/index.ts';
import type { AccountHouse } from '../house.ts';
import { hashPassword } from '../passwords/hash.ts';
import { oneTimePassword } from '../passwords/one-time.ts';
import { type StoredAccount, updateAccount } from '../store/accounts.ts';
import { replaceCodes } from '../store/recovery-codes.ts';
import { deleteSessionsOf } from '../store/sessions.ts';
import { requireReal } from './change-account.ts';

/**
 * A new one-time password; when asked, the second factor is set up anew. A lock ends, and so does every session.
 * @throws PeopleRefused
 */
export async function resetAccount(
  house: AccountHouse,
  id: string,
  { secondFactor }: { secondFactor: boolean },
): Promise<{ password: string }> {
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password, house.hashing);
  return recordedWriting(house.database, async (connection) => {
    const account = await requireReal(connection, house.jurisdiction, id);
    await updateWithOneTimePassword(connection, house, account, { passwordHash, secondFactor });
    return { password };
  });
}

export async function updateWithOneTimePassword(
  connection: Connection,
  { clock, jurisdiction }: AccountHouse,
  account: StoredAccount,
  { passwordHash, secondFactor }: { passwordHash: string; secondFactor: boolean },
): Promise<void> {
  const passwordChangedAt = clock.now().toISOString();
  const fresh = { passwordHash, passwordChangedAt, mustChangePassword: true, failures: 0, lockedUntil: null };
  const without = { totpSecret: null, totpConfirmedAt: null, totpLastStep: null };
  await updateAccount(connection, jurisdiction, account.id, { ...fresh, ...(secondFactor ? without : {}) });
  if (secondFactor) await replaceCodes(connection, jurisdiction, account.id, []);
  await deleteSessionsOf(connection, jurisdiction, account.id);
  await recordChange(connection, clock, {
    ...{ jurisdiction, action: 'account.reset', subject: `account/${account.id}`, before: null },
    after: { password: 'one-time', secondFactor: secondFactor ? 'set up anew' : 'as it was' },
  });
}
