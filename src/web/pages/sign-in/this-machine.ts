import type { Context } from 'hono';

/** What a proxy adds. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Asked under this machine's own name, and nobody has handed it on: a proxy would bring strangers to the sample. */
export const isThisMachine = (c: Context): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(c.req.url).hostname) &&
  FORWARDED.every((name) => c.req.header(name) === undefined);
