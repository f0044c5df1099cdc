import type { MiddlewareHandler } from 'hono';
import { isOfApi } from '../api/v1/problem.ts';
import type { Services } from '../services.ts';
import type { WebEnv } from '../site.ts';
import { isByPeople } from './by-people.ts';
import { usagesOf } from './usages.ts';

/** Answers that somebody got to see: a page, the one that they have already, and the way to another house. */
const SEEN = [200, 302, 304];

/**
 * Counts what is opened of the portal. Stands before the cache of pages, so that a kept page counts like one that was
 * just made; what is counted holds neither address nor cookie nor browser, and no time finer than the month.
 */
export function countUsage({ supports: { figures }, home, side }: Services): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    await next();
    if (side === 'staff' || !SEEN.includes(c.res.status)) return;
    if (isOfApi(c.req.path)) {
      if (c.req.method !== 'OPTIONS') figures.count({ event: 'api' });
      return;
    }
    const usages = usagesOf(new URL(c.req.url), home);
    if (usages.length > 0 && isByPeople(c)) for (const usage of usages) figures.count(usage);
  };
}
