import type { Context } from 'hono';
import type { WebEnv } from '../../site.ts';

/** A path of this house: `//host` and `/\host` lead elsewhere, and signing in or out leads round in circles. */
const OWN = /^\/(?![/\\]|sign-)[^\s\\]*$/;

/** Where a person wanted to go before they were asked who they are; the start page when it is no page of ours. */
export function nextOf(c: Context<WebEnv>, told = c.req.query('next')): string {
  return told !== undefined && told.length <= 2000 && OWN.test(told) ? told : '/';
}

/** An address of signing in that remembers it. */
export const withNext = (path: string, next: string): string =>
  next === '/' ? path : `${path}?${new URLSearchParams({ next })}`;
