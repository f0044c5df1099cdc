import { Hono } from 'hono';
import { csv, page, wantsCsv } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { monthsAsked } from './asked.ts';
import { SupportFiguresPage } from './page.tsx';
import { demandColumns, demandRows, type FigureNames, figureColumns, figureTables } from './tables.ts';

/** /support-figures?from=2026-04&to=2027-03: how the portal is used; .csv?table= one of its tables. */
export function supportFiguresRoutes({ supports: { finding, figures } }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/support-figures', async (c) => {
    const query = new URL(c.req.url).searchParams;
    const found = await figures.between(monthsAsked(query, finding.today()));
    const known = await names();
    const tables = figureTables(found, known);
    if (!wantsCsv(c)) {
      const site = c.get('site');
      const [months, changes] = [await figures.months(), await figures.changes()];
      const props = { site, figures: found, tables, months, changes, titleOf: known.support };
      return page(c, <SupportFiguresPage {...props} />);
    }
    const asked = query.get('table') ?? 'months';
    if (asked === 'demand') return csv(c, 'support-demand', demandColumns, demandRows(found));
    const table = tables.find(({ id }) => id === asked);
    return table === undefined
      ? c.notFound()
      : csv(c, `support-figures-${table.id}`, figureColumns(table), table.rows);
  });

  async function names(): Promise<FigureNames> {
    const titles = new Map((await finding.all()).map(({ id, title }) => [id, title]));
    const places = new Map((await finding.places()).map(({ code, name }) => [code, name]));
    return {
      support: (id) => titles.get(id) ?? null,
      municipality: (code) => places.get(code) ?? code,
    };
  }
  return app;
}
