import { type Connection, recordChange, recordedWriting, recordNothing } from '../../platform/index.ts';
import type { Account } from '../account.ts';
import type { AccountHouse } from '../house.ts';
import { openAccount } from '../open-account.ts';
import { PeopleRefused } from '../refused.ts';
import { hashOfToken } from '../sign-in/token.ts';
import {
  accountById,
  accountByLogin,
  holdAccount,
  type StoredAccount,
  updateAccount,
} from '../store/accounts.ts';
import { deleteSessionsOf } from '../store/sessions.ts';
import { administratorsOf, requireAnAdministrator } from './administrators.ts';
import { type AccountOrder, requireOrder } from './order.ts';

/** Another name, address, organisation or other roles. @throws PeopleRefused */
export async function changeAccount(house: AccountHouse, id: string, wanted: AccountOrder): Promise<Account> {
  const { clock, jurisdiction } = house;
  const order = requireOrder(wanted);
  return recordedWriting(house.database, async (connection) => {
    const administrators = await administratorsOf(connection, jurisdiction);
    const account = await requireReal(connection, jurisdiction, id);
    const namesake = await accountByLogin(connection, jurisdiction, order.login);
    if (namesake !== null && namesake.id !== id) {
      throw new PeopleRefused(`ログイン名 ${order.login} は、ほかの利用者が使っています。`);
    }
    requireAnAdministrator(administrators, id, { roles: order.roles });
    await updateAccount(connection, jurisdiction, id, { ...order, roles: [...order.roles] });
    const { login, name, email, roles, organisation } = account;
    const before = { login, name, email, roles, organisation };
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: 'account.changed', subject: `account/${id}`, before, after: order },
    });
    return openAccount((await accountById(connection, jurisdiction, id))!);
  });
}

/** Who is disabled is signed out everywhere at once; what they did stays. @throws PeopleRefused */
export async function setDisabled(house: AccountHouse, id: string, isDisabled: boolean): Promise<void> {
  const { clock, jurisdiction } = house;
  await recordedWriting(house.database, async (connection) => {
    const administrators = await administratorsOf(connection, jurisdiction);
    const account = await requireReal(connection, jurisdiction, id);
    const isAsWanted = (account.state === 'disabled') === isDisabled;
    if (isAsWanted) return recordNothing(connection);
    const state = isDisabled ? 'disabled' : account.lastSignInAt === null ? 'invited' : 'active';
    requireAnAdministrator(administrators, id, { state });
    await updateAccount(connection, jurisdiction, id, { state, failures: 0, lockedUntil: null });
    await deleteSessionsOf(connection, jurisdiction, id);
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: isDisabled ? 'account.disabled' : 'account.enabled' },
      ...{ subject: `account/${id}`, before: { state: account.state }, after: { state } },
    });
  });
}

/** Signs the person out everywhere. @param except a token whose session stays */
export async function endSessions(
  house: AccountHouse,
  id: string,
  except: string | null = null,
): Promise<void> {
  const { clock, jurisdiction } = house;
  await recordedWriting(house.database, async (connection) => {
    const ended = await deleteSessionsOf(
      connection,
      jurisdiction,
      id,
      except === null ? null : hashOfToken(except),
    );
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: 'account.sessions-ended', subject: `account/${id}` },
      ...{ before: null, after: { ended } },
    });
  });
}

/** The account, held until the transaction ends; the sample's are as they are. @throws PeopleRefused */
export async function requireReal(
  connection: Connection,
  jurisdiction: string,
  id: string,
): Promise<StoredAccount> {
  const account = await holdAccount(connection, jurisdiction, id);
  if (account === null)
    throw new PeopleRefused('その利用者は登録されていません。一覧から選び直してください。');
  if (account.isSample) {
    throw new PeopleRefused(
      '見本の利用者は変えられません。正式な利用者を登録すると、見本の利用者は使えなくなります。',
    );
  }
  return account;
}
