import { Hono } from 'hono';
import { numberOf, page } from '../../../answer.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { RecordPage } from './page.tsx';

/** …/record: what the round cost and found, kept when it was closed. */
export function recordRoutes({ round, rules }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const titles = new Map(rules.rules.map(({ id, title }) => [id, title]));

  app.get('/rounds/:year{[0-9]{4}}/record', async (c) => {
    const year = numberOf(c.req.param('year'))!;
    const now = await round.round(year);
    if (now === null) return c.notFound();
    const record = await round.record(year);
    const isNew = c.req.query('done') === 'closed';
    return page(c, <RecordPage {...{ site: c.get('site'), round: now, record, titles, isNew }} />);
  });

  return app;
}
