import { LOGIN, loginKey } from '../login.ts';
import { PeopleRefused } from '../refused.ts';
import { ROLES, type Role } from '../roles.ts';

/** What an administrator says of an account. */
export interface AccountOrder {
  login: string;
  name: string;
  email: string | null;
  roles: readonly Role[];
  /** Id of the organisation. */
  organisation: string | null;
}

/** Roles that mean nothing without an organisation to which things belong. */
const OF_AN_ORGANISATION: readonly Role[] = ['division-editor', 'division-approver', 'partner-editor'];

/**
 * The order as it is stored.
 * @throws PeopleRefused with everything that is missing
 */
export function requireOrder(order: AccountOrder): AccountOrder {
  const login = loginKey(order.login);
  const name = order.name.normalize('NFC').trim();
  const email = order.email?.trim() || null;
  const roles = ROLES.filter((role) => order.roles.includes(role));
  const organisation = order.organisation || null;
  const problems = [
    ...(LOGIN.test(login)
      ? []
      : ['ログイン名は、半角の英字・数字・記号（. _ - @）3〜64文字で入れてください。']),
    ...(name === '' ? ['名前を入れてください。'] : []),
    ...(email === null || isAddress(email)
      ? []
      : ['メールアドレスは name@example.jp の形で入れてください。']),
    ...(roles.length === 0 ? ['役割を一つ以上選んでください。'] : []),
    ...(organisation === null && roles.some((role) => OF_AN_ORGANISATION.includes(role))
      ? ['担当課、市町村・支援機関の役割には、所属を選んでください。']
      : []),
  ];
  if (problems.length > 0) throw new PeopleRefused(problems.join('\n'));
  return { login, name: name.slice(0, 60), email, roles, organisation };
}

/** Enough to catch a slip of the pen; whether a mail arrives, only a mail tells. */
const isAddress = (text: string): boolean => text.length <= 254 && /^[^\s@<>",;:]+@[^\s@<>",;:]+$/.test(text);
