import type { Context } from 'hono';

/** Where the house is reached, for what is read elsewhere (feeds, calendars); without a slash at its end. */
export const publicAddress = (c: Context, publicUrl: string | null): string =>
  publicUrl ?? new URL(c.req.url).origin;
