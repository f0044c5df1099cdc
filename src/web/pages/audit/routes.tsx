import { Hono } from 'hono';
import { csvHref, csvStream, numberOf, page, wantsCsv } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { filterOf } from './asked.ts';
import { auditColumns } from './csv.ts';
import { AuditPage } from './page.tsx';
import { VerifyPage } from './verify-page.tsx';

/** /audit with filters: ?q= account= action= from= to= page=; /audit/verify: is it as it was written? */
export function auditRoutes({ audit }: Pick<Services, 'audit'>): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/audit', async (c) => {
    const filter = filterOf(c.req.query());
    if (wantsCsv(c)) return csvStream(c, 'audit', auditColumns, audit.all(filter));
    const number = Math.max(1, numberOf(c.req.query('page')) ?? 1);
    const [found, actions] = await Promise.all([audit.page(filter, number), audit.actions()]);
    const props = { site: c.get('site'), filter, actions, found: { ...found, page: number } };
    return page(c, <AuditPage {...props} csv={csvHref(c)} />);
  });
  app.get('/audit/verify', (c) => page(c, <VerifyPage site={c.get('site')} />));
  app.post('/audit/verify', async (c) => {
    const { noted: sent } = await c.req.parseBody();
    const entered = typeof sent === 'string' ? sent.slice(0, 200) : '';
    const noted = entered.replace(/\s/g, '').toLowerCase();
    const site = c.get('site');
    if (noted !== '' && !/^[0-9a-f]{64}$/.test(noted)) {
      return page(c, <VerifyPage site={site} noted={entered} isWrong />, 422);
    }
    const verdict = await audit.verify(noted || undefined);
    return page(c, <VerifyPage site={site} noted={noted} verdict={verdict} />);
  });
  return app;
}
