import type { MiddlewareHandler } from 'hono';
import { isOfApi } from '../api/v1/problem.ts';
import type { Services } from '../services.ts';
import type { WebEnv } from '../site.ts';
import { isByPeople } from './by-people.ts';
import { usagesOf } from './usages.ts';

/**
 * Counts what is opened of the portal. Stands before the cache of pages, so that a kept page counts like one that was
 * just made; what is counted holds neither address nor cookie nor browser, and no time finer than the month.
 */
export function countUsage({ supports: { figures }, home, side }: Services): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    await next();
    if (side === 'staff') return;
    const { method, url, path } = c.req;
    const { status, headers } = c.res;
    if (isOfApi(path)) {
      if (method !== 'OPTIONS' && (status === 200 || status === 304)) figures.count({ event: 'api' });
      return;
    }
    const usages = usagesOf({ method, url, status, location: headers.get('location') }, home);
    if (usages.length > 0 && isByPeople(c)) for (const usage of usages) figures.count(usage);
  };
}
