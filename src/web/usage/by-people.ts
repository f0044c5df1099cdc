import type { Context } from 'hono';
import { tokenOf } from '../access/index.ts';

/** What programs that read the web for others call themselves. It is looked at and not kept. */
const PROGRAMS =
  /bot\b|bot\/|crawl|spider|slurp|archiver|preview|facebookexternalhit|embedly|monitor|uptime|headless|lighthouse|curl\/|wget\/|python-|okhttp|go-http-client|java\/|libwww|node-fetch|undici/i;

/**
 * Whether a request is a person's who opens a page or presses a button: no program's, no look ahead of a browser (Sec-Purpose, and what
 * browsers said before), nobody's who is signed in and works here. A request without a name is a program's.
 */
export function isByPeople(c: Context): boolean {
  if (!['GET', 'POST'].includes(c.req.method) || tokenOf(c) !== null) return false;
  const purposes = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => c.req.header(name) ?? '');
  if (purposes.some((purpose) => /prefetch|prerender|preview/i.test(purpose))) return false;
  const agent = c.req.header('user-agent') ?? '';
  return agent !== '' && !PROGRAMS.test(agent);
}
