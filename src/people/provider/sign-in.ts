import type { Connection } from '../../platform/index.ts';
import { recordChange } from '../../platform/index.ts';
import type { PeopleHouse } from '../house.ts';
import { recordRefusal } from '../sign-in/failure.ts';
import { inNameOf } from '../sign-in/in-name-of.ts';
import { moveOn } from '../sign-in/move-on.ts';
import type { Caller, SignInStep } from '../steps.ts';
import { accountById, accountsByEmail, holdAccount, type StoredAccount } from '../store/accounts.ts';
import { linkedAccount, linkIdentity } from '../store/identities.ts';
import type { ProviderClaims } from './claims.ts';
import { words } from './words.ts';

/**
 * Signs in whom the provider names: the account that was linked with this person before, else the one account that has
 * the verified address, which is linked now. The provider is answerable for the second factor.
 */
export async function signInByProvider(
  house: PeopleHouse,
  claims: ProviderClaims,
  providerName: string,
  caller: Caller,
): Promise<SignInStep> {
  const { database, jurisdiction } = house;
  const person = await personOf(database.db, jurisdiction, claims);
  return inNameOf(house, person?.account ?? null, caller, async (connection) => {
    if (person === null) {
      await recordRefusal(connection, house, null, { why: 'unknown-at-provider', issuer: claims.issuer });
      return { kind: 'refused', message: words.unknown(providerName, claims.email) };
    }
    const account = (await holdAccount(connection, jurisdiction, person.account.id))!;
    if (account.state === 'disabled') {
      await recordRefusal(connection, house, account.id, { why: 'disabled', issuer: claims.issuer });
      return { kind: 'refused', message: words.disabled };
    }
    if (!person.isLinked) await link(connection, house, account, claims);
    return moveOn(connection, house, { account, stage: 'complete', via: 'provider', caller, from: null });
  });
}

async function personOf(
  connection: Connection,
  jurisdiction: string,
  { issuer, subject, email }: ProviderClaims,
): Promise<{ account: StoredAccount; isLinked: boolean } | null> {
  const linked = await linkedAccount(connection, jurisdiction, { issuer, subject });
  if (linked !== null) {
    const account = await accountById(connection, jurisdiction, linked);
    return account && { account, isLinked: true };
  }
  const [account, ...others] = email === null ? [] : await accountsByEmail(connection, jurisdiction, email);
  return account === undefined || others.length > 0 ? null : { account, isLinked: false };
}

async function link(
  connection: Connection,
  { clock, jurisdiction }: PeopleHouse,
  account: StoredAccount,
  { issuer, subject }: ProviderClaims,
): Promise<void> {
  const linkedAt = clock.now().toISOString();
  await linkIdentity(connection, { jurisdiction, issuer, subject, account: account.id, linkedAt });
  await recordChange(connection, clock, {
    ...{ jurisdiction, action: 'identity.linked', subject: `account/${account.id}` },
    ...{ before: null, after: { issuer, subject } },
  });
}
