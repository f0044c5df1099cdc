import {
  type Account,
  type Grant,
  PeopleRefused,
  ROLES,
  type Role,
  roleWords,
} from '../../src/people/index.ts';
import type { PeopleServices, SessionState, SignInStep, Substitution } from '../../src/web/index.ts';

/** The organisation of everybody in the fake; an answer of another one is not theirs. */
export const FAKE_ORGANISATION = 'org-1';

/** The cookie's value with which a browser is signed in as somebody of that role. */
export const fakeToken = (role: Role): string => `token-${role}`;

export const fakeAccount = (role: Role, part: Partial<Account> = {}): Account => ({
  id: `account-${role}`,
  login: role,
  name: `見本 ${roleWords[role]}`,
  email: `${role}@example.jp`,
  roles: [role],
  organisation: FAKE_ORGANISATION,
  state: 'active',
  hasSecondFactor: true,
  isSample: false,
  lockedUntil: null,
  lastSignInAt: '2026-11-21T00:00:00.000Z',
  ...part,
});

export interface FakePeople extends PeopleServices {
  /** What was asked of it, in order: the name of the function and what it was given. */
  asked: [string, ...unknown[]][];
  /** Where every token stands; change it to bring a browser to another stage. */
  states: Map<string, SessionState>;
  everybody: Account[];
}

export interface FakePeopleOptions {
  /** Browsers without a cookie count as signed in in this role, so that pages are tested without signing in. */
  signedInAs?: Role;
  /** Further grants of everybody: somebody stands in for an absent person. */
  grants?: readonly Grant[];
  part?: Partial<PeopleServices>;
}

/**
 * One account for each role, without a database. Signing in takes the role as login and `right` as password; `123456`
 * is every second factor.
 */
export function fakePeople({ signedInAs, grants = [], part = {} }: FakePeopleOptions = {}): FakePeople {
  const everybody = ROLES.map((role) => fakeAccount(role));
  const asked: FakePeople['asked'] = [];
  const states = new Map<string, SessionState>(
    everybody.map((account) => [fakeToken(account.roles[0]!), signedIn(account, grants)]),
  );
  const substitutions: Substitution[] = [];
  const known = (id: string): Account => {
    const account = everybody.find((each) => each.id === id);
    if (account === undefined) throw new PeopleRefused('その利用者はいません。');
    return account;
  };
  const step = (token: string): SignInStep => ({ kind: 'signed-in', token });
  const ownToken = (account: Account) => fakeToken(account.roles[0]!);
  const people: PeopleServices = {
    session: async (token) =>
      states.get(token ?? (signedInAs === undefined ? '' : fakeToken(signedInAs))) ?? { kind: 'nobody' },
    signIn: async (login, password) => {
      const account = everybody.find((each) => each.login === login);
      if (account === undefined || password !== 'right') return { kind: 'refused', message: REFUSED };
      states.set('half', { kind: 'second-factor', account });
      return { kind: 'second-factor', token: 'half' };
    },
    secondFactor: async (token, code) => {
      const state = states.get(token);
      if (state?.kind !== 'second-factor' || code !== '123456')
        return { kind: 'refused', message: '確認コードが違います。' };
      return step(ownToken(state.account));
    },
    signOut: async () => {},
    changePassword: async (token, { next }) =>
      next === 'weak' ? { kind: 'refused', message: 'パスワードは12文字以上にしてください。' } : step(token),
    beginSecondFactor: async () => ({
      secret: 'JBSWY3DPEHPK3PXP',
      uri: 'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>',
    }),
    confirmSecondFactor: async (token, { code }) =>
      code === '123456'
        ? { step: step(token), recoveryCodes: CODES }
        : { step: { kind: 'refused', message: '確認コードが違います。' }, recoveryCodes: [] },
    newRecoveryCodes: async (_, password) => {
      if (password !== 'right') throw new PeopleRefused('パスワードが違います。');
      return CODES;
    },
    recoveryCodesLeft: async () => 10,
    provider: null,
    beginProvider: async () => ({ url: 'https://provider.example/authorize', state: 'pending' }),
    finishProvider: async () => ({ kind: 'refused', message: 'この人の利用者が登録されていません。' }),
    sampleAccounts: async () => everybody.filter((each) => each.isSample),
    signInAsSample: async (id) => step(ownToken(known(id))),
    accounts: async () => everybody,
    account: async (id) => everybody.find((each) => each.id === id) ?? null,
    createAccount: async (order) => {
      if (everybody.some((each) => each.login === order.login))
        throw new PeopleRefused(`ログイン名 ${order.login} は使われています。`);
      const account = { ...fakeAccount('auditor'), ...order, id: order.login, state: 'invited' as const };
      everybody.push(account);
      return { account, password: 'one-time-password' };
    },
    changeAccount: async (id, order) => Object.assign(known(id), order),
    setDisabled: async (id, isDisabled) => {
      known(id).state = isDisabled ? 'disabled' : 'active';
    },
    resetAccount: async (id) => ({ password: `one-time-password of ${known(id).login}` }),
    sessionsOf: async (_, token) => [{ ...SESSION, isThis: token !== undefined }],
    endSessions: async () => {},
    substitutions: async (account) =>
      substitutions.filter((each) => account === undefined || each.absent.id === account),
    substitute: async ({ absent, substitute, ...days }) => {
      const id = `s${substitutions.length + 1}`;
      substitutions.push({ id, absent: known(absent), substitute: known(substitute), ...days });
    },
    endSubstitution: async (id) => {
      substitutions.splice(
        substitutions.findIndex((each) => each.id === id),
        1,
      );
    },
    passwordRules: ['12文字以上にしてください。'],
    ...part,
  };
  return { ...noted(people, asked), asked, states, everybody };
}

const signedIn = (account: Account, grants: readonly Grant[]): SessionState => {
  const own = account.roles.map((role) => ({ role, organisation: account.organisation, standsInFor: null }));
  return { kind: 'signed-in', visitor: { account, grants: [...own, ...grants] } };
};

const REFUSED = 'ログイン名かパスワードが違います。';
const CODES = Array.from({ length: 10 }, (_, at) => `aaaa-bbbb-ccc${at}`);
const SESSION = {
  createdAt: '2026-11-21T00:00:00.000Z',
  seenAt: '2026-11-21T00:10:00.000Z',
  address: '127.0.0.1',
  agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/130.0',
};

/** Every function notes that it was asked. */
function noted(people: PeopleServices, asked: FakePeople['asked']): PeopleServices {
  return Object.fromEntries(
    Object.entries(people).map(([name, each]) => [
      name,
      typeof each === 'function'
        ? (...given: unknown[]) => {
            asked.push([name, ...given]);
            return (each as (...given: unknown[]) => unknown)(...given);
          }
        : each,
    ]),
  ) as unknown as PeopleServices;
}
