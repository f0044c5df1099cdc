import type { Context } from 'hono';
import type { By } from './round-services.ts';
import type { WebEnv } from './site.ts';

/** Who sends this form. Nobody types a name: the guard has let only signed-in people through to what asks for one. */
export function byOf(c: Context<WebEnv>): By {
  const account = c.get('site').visitor?.account;
  return { account: account?.id ?? null, name: account?.name ?? '' };
}
