import { Hono } from 'hono';
import { page } from '../../../answer.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { SUPPORT, type SupportDesk } from '../desk.ts';
import { historyEntries } from './entries.ts';
import { SupportHistoryPage } from './page.tsx';

/** …/history: who changed what, and when. */
export function historyRoutes({ supports }: Services, desk: SupportDesk): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get(`${SUPPORT}/history`, async (c) => {
    const kept = await desk.keptOf(c);
    if (kept === null) return c.notFound();
    const site = c.get('site');
    const names = await desk.namesFor(site);
    const entries = historyEntries(kept.id, await supports.keeping.versions(kept.id));
    return page(c, <SupportHistoryPage {...{ site, kept, entries, names }} />);
  });
  return app;
}
