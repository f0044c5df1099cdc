import { Hono } from 'hono';
import { page } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { StartPage } from './page.tsx';

/** / */
export function startRoutes({ ledger }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const site = c.get('site');
    return page(c, <StartPage site={site} years={await ledger.years(site.jurisdiction)} />);
  });
  return app;
}
