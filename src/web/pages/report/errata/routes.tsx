import { Hono } from 'hono';
import { csv, csvHref, numberOf, page, wantsCsv } from '../../../answer.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { editionAsked } from '../reading/edition-choice.tsx';
import { programIds } from '../reading/program-links.ts';
import type { ReportViews } from '../reading/report-view.ts';
import { correctionColumns } from './csv.ts';
import { ErrataPage } from './errata-page.tsx';

/** …/report/errata: the newest edition's 正誤表, or what the accepted facts say otherwise than the published report. */
export function errataRoutes({ report }: Services, views: ReportViews): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get('/years/:year{[0-9]{4}}/report/errata', async (c) => {
    const site = c.get('site');
    const order = { jurisdiction: site.jurisdiction, fiscalYear: numberOf(c.req.param('year'))! };
    const latest = (await report.editions(order)).at(-1);
    const usual = latest !== undefined && latest.corrections > 0 ? { number: latest.number } : 'corrected';
    const view = await views(order, editionAsked(c.req.query('edition')) ?? usual);
    if (view === null) return c.notFound();
    if (wantsCsv(c)) return csv(c, `errata-${order.fiscalYear}`, correctionColumns, view.content.corrections);
    const ids = programIds(view.content);
    const programHref = (name: string | null) => {
      const id = ids.get(name ?? '');
      return id === undefined ? undefined : site.links.program(id);
    };
    return page(c, <ErrataPage {...{ site, view, programHref, csv: csvHref(c) }} />);
  });

  return app;
}
