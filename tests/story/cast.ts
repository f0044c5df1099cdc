import type { Role } from '../../src/people/index.ts';
import { textOf } from './html-form.ts';
import { type Page, Visitor } from './visitor.ts';

export interface Newcomer {
  login: string;
  name: string;
  roles: readonly Role[];
  /** Name of the organisation to which the person belongs. */
  organisation?: string;
}

/** What everybody in the story chooses instead of the password that was handed over. */
export const passwordOf = (login: string): string => `ringo batake ${[...login].reverse().join('')}`;

export const addressOf = (login: string): string => `${login}@pref.example.jp`;

/** Signs in with a password that was handed over, and changes it as everybody must. */
export async function firstSignIn(person: Visitor, handedOver: string): Promise<void> {
  const { login } = person;
  const asked = await person.resend('/sign-in', { login, password: handedOver });
  const own = passwordOf(login);
  const changed = await person.resend('/sign-in/password', { password: own, again: own });
  if (asked !== '/sign-in/password' || changed !== '/') throw new Error(`${login} に入れません。`);
}

/** Signs in again, on another day. @param code of the authenticator, where the person has one */
export async function signIn(person: Visitor, code?: string): Promise<void> {
  const { login } = person;
  const asked = await person.resend('/sign-in', { login, password: passwordOf(login) });
  const arrived = code === undefined ? asked : await person.resend('/sign-in/second-factor', { code });
  if (arrived !== '/') throw new Error(`${login} に入れません。`);
}

/**
 * The administrator makes an account.
 * @param page the form for it, which may be used again and again
 * @returns the one-time password, as the page shows it this once
 */
export async function appoint(administrator: Visitor, page: Page, who: Newcomer): Promise<string> {
  const { login, name, roles, organisation } = who;
  const made = await administrator.send(page, {
    press: '登録する',
    write: {
      ...{ login, name, email: addressOf(login) },
      organisation: organisation === undefined ? '' : chosen(page, organisation),
    },
    tick: { roles },
  });
  const [, password] = [...made.html.matchAll(/<code>(.*?)<\/code>/g)].map(([, code]) => textOf(code ?? ''));
  if (password === undefined) throw new Error(`${login}: ${made.text}`);
  return password;
}

/** The account is made, and the person has come for the first time. */
export async function arrive(administrator: Visitor, page: Page, who: Newcomer): Promise<Visitor> {
  const person = new Visitor(administrator.house, who.name, who.login);
  await firstSignIn(person, await appoint(administrator, page, who));
  return person;
}

/** The value behind words of a list of choices. */
export function chosen({ html, address }: Pick<Page, 'html' | 'address'>, words: string): string {
  for (const [, value = '', text = ''] of html.matchAll(/<option value="([^"]*)"[^>]*>([^<]*)<\/option>/g)) {
    if (textOf(text) === words) return value;
  }
  throw new Error(`「${words}」という選択肢が ${address} にありません。`);
}
