import { Hono } from 'hono';
import { page } from '../../../answer.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { ownOrganisations, ownRounds } from './own.ts';
import { MinePage } from './page.tsx';

/** /rounds/mine: what is asked of one's own organisation. */
export function mineRoutes(services: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/rounds/mine', async (c) => {
    const site = c.get('site');
    const own = await ownRounds(services, site);
    const belongs = ownOrganisations(site).length > 0;
    return page(c, <MinePage {...{ site, own, belongs, today: services.report.today() }} />);
  });
  return app;
}
