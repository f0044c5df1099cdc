import { actingAs, recordedWriting, recordNothing } from '../platform/index.ts';
import { insertNewAccount } from './administration/new-account.ts';
import type { AccountOrder } from './administration/order.ts';
import { updateWithOneTimePassword } from './administration/reset-account.ts';
import type { AccountHouse } from './house.ts';
import { loginKey } from './login.ts';
import { hashPassword } from './passwords/hash.ts';
import { oneTimePassword } from './passwords/one-time.ts';
import { PeopleRefused } from './refused.ts';
import { accountByLogin, hasRealAccount, holdAccount } from './store/accounts.ts';

export const FIRST_LOGIN = 'admin';

const FIRST: AccountOrder = {
  login: FIRST_LOGIN,
  name: '管理者',
  email: null,
  roles: ['administrator'],
  organisation: null,
};

/** To be printed once, on the machine itself. */
export interface GivenPassword {
  login: string;
  password: string;
}

/**
 * Where nobody real has an account yet: makes the first administrator.
 * @returns what to print once; `null` when there is somebody
 */
export async function firstStart(house: AccountHouse): Promise<GivenPassword | null> {
  const { database, jurisdiction } = house;
  if (await hasRealAccount(database.db, jurisdiction, 'any')) return null;
  const password = oneTimePassword();
  const passwordHash = await hashPassword(password, house.hashing);
  return recordedWriting(database, async (connection) => {
    if (await hasRealAccount(connection, jurisdiction, 'any')) {
      recordNothing(connection);
      return null;
    }
    await insertNewAccount(connection, house, FIRST, passwordHash);
    return { login: FIRST_LOGIN, password };
  });
}

/**
 * Somebody with the machine gives an account a new one-time password, its second factor set up anew: the way back when
 * no administrator can sign in. Without any real account the first administrator is made.
 * @throws PeopleRefused when nobody has the login
 */
export async function resetOnThisMachine(house: AccountHouse, login: string): Promise<GivenPassword> {
  const { jurisdiction } = house;
  const actor = { account: null, name: 'このコンピューターを使う人', address: 'command' };
  return actingAs(actor, async () => {
    const first = await firstStart(house);
    if (first !== null && loginKey(login) === first.login) return first;
    const password = oneTimePassword();
    const passwordHash = await hashPassword(password, house.hashing);
    return recordedWriting(house.database, async (connection) => {
      const account = await accountByLogin(connection, jurisdiction, loginKey(login));
      if (account === null || account.isSample) {
        throw new PeopleRefused(`ログイン名 ${login} の利用者はいません。`);
      }
      const held = (await holdAccount(connection, jurisdiction, account.id))!;
      await updateWithOneTimePassword(connection, house, held, { passwordHash, secondFactor: true });
      return { login: account.login, password };
    });
  });
}
