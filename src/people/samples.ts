import { randomUUID } from 'node:crypto';
import { recordChange, recordedWriting, recordNothing } from '../platform/index.ts';
import type { Account } from './account.ts';
import type { PeopleHouse } from './house.ts';
import { openAccount } from './open-account.ts';
import { PeopleRefused } from './refused.ts';
import { ROLES, type Role } from './roles.ts';
import { inNameOf } from './sign-in/in-name-of.ts';
import { moveOn } from './sign-in/move-on.ts';
import { stepOrRefusal } from './sign-in/refusal.ts';
import { words } from './sign-in/words.ts';
import type { Caller, SignInStep } from './steps.ts';
import {
  allAccounts,
  hasRealAccount,
  holdAccount,
  insertAccount,
  type StoredAccount,
} from './store/accounts.ts';

/** Whom the sample shows, and to which organisation they belong. */
const PERSONS: Record<Role, { name: string; organisation: string | null }> = {
  secretariat: { name: '見本 取りまとめ', organisation: '経済産業政策課' },
  'division-editor': { name: '見本 担当', organisation: '若者定着還流促進課' },
  'division-approver': { name: '見本 課長', organisation: '若者定着還流促進課' },
  'partner-editor': { name: '見本 支援機関', organisation: '公益財団法人21あおもり産業総合支援センター' },
  'council-member': { name: '見本 構成員', organisation: '青森労働局' },
  auditor: { name: '見本 監査', organisation: null },
  administrator: { name: '見本 管理者', organisation: null },
};

/**
 * One account for each role, for whoever tries the sample on their own machine; they have no password. None is made
 * once somebody real has finished signing in.
 * @param organisationNamed id of the organisation of that name; `null` when there is none
 */
export async function makeSampleAccounts(
  house: PeopleHouse,
  organisationNamed: (name: string) => Promise<string | null>,
): Promise<void> {
  const { clock, database, jurisdiction } = house;
  const persons = await Promise.all(
    ROLES.map(async (role) => {
      const { name, organisation } = PERSONS[role];
      return { role, name, organisation: organisation && (await organisationNamed(organisation)) };
    }),
  );
  await recordedWriting(database, async (connection) => {
    if (await hasRealAccount(connection, jurisdiction, 'completed')) return recordNothing(connection);
    const known = new Set((await allAccounts(connection, jurisdiction)).map(({ login }) => login));
    const missing = persons.filter(({ role }) => !known.has(loginOf(role)));
    if (missing.length === 0) return recordNothing(connection);
    for (const { role, name, organisation } of missing) {
      await insertAccount(connection, {
        ...{ jurisdiction, id: randomUUID(), login: loginOf(role), name, email: null, roles: [role] },
        ...{ organisation, state: 'active', mustChangePassword: false, failures: 0, isSample: true },
        createdAt: clock.now().toISOString(),
      });
    }
    await recordChange(connection, clock, {
      ...{ jurisdiction, action: 'account.samples-made', subject: 'account', before: null },
      after: missing.map(({ role }) => loginOf(role)),
    });
  });
}

const loginOf = (role: Role): string => `mihon-${role}`;

/** Those who may sign in without a password now, in the order of the roles. */
export async function sampleAccounts(house: PeopleHouse): Promise<Account[]> {
  if (!house.mayUseSamples) return [];
  const all = await allAccounts(house.database.db, house.jurisdiction);
  if (all.some(isRealAndComplete)) return [];
  const place = ({ roles }: Account) => ROLES.indexOf(roles[0]!);
  return all
    .filter((each) => each.isSample && each.state === 'active')
    .map(openAccount)
    .sort((a, b) => place(a) - place(b));
}

const isRealAndComplete = ({ isSample, lastSignInAt }: StoredAccount) => !isSample && lastSignInAt !== null;

/** One click, no password. */
export async function signInAsSample(house: PeopleHouse, id: string, caller: Caller): Promise<SignInStep> {
  const found = (await sampleAccounts(house)).find((each) => each.id === id);
  if (found === undefined) return { kind: 'refused', message: words.noSample };
  return stepOrRefusal(() =>
    inNameOf(house, found, caller, async (connection) => {
      const account = (await holdAccount(connection, house.jurisdiction, id))!;
      if (account.state !== 'active') throw new PeopleRefused(words.noSample);
      return moveOn(connection, house, { account, stage: 'complete', via: 'sample', caller, from: null });
    }),
  );
}
