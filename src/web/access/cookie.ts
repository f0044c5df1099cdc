import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** The one cookie of the house: who is signed in. Visitors without an account get none. */
const NAME = 'kakehashi';

export const tokenOf = (c: Context): string | null => getCookie(c, NAME) ?? null;

/** @param isSecure whether the house is reached by https: then the cookie never travels without it. */
export function keepToken(c: Context, token: string, isSecure: boolean): void {
  setCookie(c, NAME, token, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure });
}

export const dropToken = (c: Context): string | undefined => deleteCookie(c, NAME, { path: '/' });
