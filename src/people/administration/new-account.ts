import { randomUUID } from 'node:crypto';
import { type Connection, recordChange, recordedWriting } from '../../platform/index.ts';
import type { Account } from '../account.ts';
import type { AccountHouse } from '../house.ts';
import { openAccount } from '../open-account.ts';
import { hashPassword } from '../passwords/hash.ts';
import { oneTimePassword } from '../passwords/one-time.ts';
import { PeopleRefused } from '../refused.ts';
import { accountById, accountByLogin, insertAccount } from '../store/accounts.ts';
import { type AccountOrder, requireOrder } from './order.ts';

/**
 * A new account, with a one-time password to be handed over.
 * @throws PeopleRefused
 */
export async function createAccount(
  house: AccountHouse,
  wanted: AccountOrder,
): Promise<{ account: Account; password: string }> {
  const order = requireOrder(wanted);
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password, house.hashing);
  return recordedWriting(house.database, async (connection) => {
    const id = await insertNewAccount(connection, house, order, passwordHash);
    const account = openAccount((await accountById(connection, house.jurisdiction, id))!);
    return { account, password };
  });
}

/** @returns its id */
export async function insertNewAccount(
  connection: Connection,
  { clock, jurisdiction }: AccountHouse,
  order: AccountOrder,
  passwordHash: string,
): Promise<string> {
  if ((await accountByLogin(connection, jurisdiction, order.login)) !== null) {
    throw new PeopleRefused(
      `ログイン名 ${order.login} は、ほかの利用者が使っています。別の名前にしてください。`,
    );
  }
  const id = randomUUID();
  const now = clock.now().toISOString();
  await insertAccount(connection, {
    ...{ jurisdiction, id, ...order, roles: [...order.roles], state: 'invited', passwordHash },
    ...{ passwordChangedAt: now, mustChangePassword: true, failures: 0, isSample: false, createdAt: now },
  });
  await recordChange(connection, clock, {
    ...{ jurisdiction, action: 'account.created', subject: `account/${id}`, before: null, after: order },
  });
  return id;
}
