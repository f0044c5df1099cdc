import { type Account, type AccountState, ROLES, type Role } from '../../../people/index.ts';

export const STATES: readonly AccountState[] = ['invited', 'active', 'disabled'];
export const PAGE_SIZE = 50;

/** What the list is narrowed to. */
export interface AccountFilter {
  text: string;
  role: Role | null;
  state: AccountState | null;
}

/** As the address says; what is mistyped narrows nothing. */
export const filterOf = (query: (name: string) => string | undefined): AccountFilter => ({
  text: (query('q') ?? '').trim().slice(0, 100),
  role: ROLES.find((role) => role === query('role')) ?? null,
  state: STATES.find((state) => state === query('state')) ?? null,
});

export function filtered(accounts: readonly Account[], { text, role, state }: AccountFilter): Account[] {
  const sought = plain(text);
  return accounts.filter(
    (account) =>
      (role === null || account.roles.includes(role)) &&
      (state === null || account.state === state) &&
      [account.name, account.login, account.email ?? ''].some((each) => plain(each).includes(sought)),
  );
}

/** 田中 花子 is found by 田中花子, ＴＡＮＡＫＡ by tanaka. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
