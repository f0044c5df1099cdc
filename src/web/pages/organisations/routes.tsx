import { Hono } from 'hono';
import { type OrganisationTableRow, TABLE_HEADS } from '../../../organisations/index.ts';
import { csv, csvHref, page, wantsCsv } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { askedOf, chosen } from './asked.ts';
import { changingRoutes } from './changing/routes.tsx';
import { OrganisationsPage } from './index-page.tsx';
import { OrganisationPage } from './subject-page.tsx';
import { TablePage } from './table-page.tsx';
import { formWords, VIEWS } from './words.ts';

const COLUMNS = (Object.entries(TABLE_HEADS) as [keyof OrganisationTableRow, string][]).map(
  ([column, head]) => ({ head, value: (row: OrganisationTableRow) => row[column] }),
);

/** /organisations and what is beneath it. */
export function organisationRoutes({ organisations }: Pick<Services, 'organisations'>): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get('/organisations', async (c) => {
    if (wantsCsv(c)) return csv(c, 'organisations', COLUMNS, await organisations.table());
    const asked = askedOf(c, organisations.today());
    const there = await organisations.list({ day: asked.day });
    const props = {
      ...{ site: c.get('site'), asked, csv: csvHref(c) },
      found: chosen(there, asked),
      counts: new Map(VIEWS.map((view) => [view, chosen(there, { view, text: '' }).length])),
    };
    return page(c, <OrganisationsPage {...props} />);
  });

  app.get('/organisations/import', (c) => page(c, <TablePage site={c.get('site')} />));

  app.post('/organisations/import', async (c) => {
    const { file } = await c.req.parseBody();
    const isFile = file instanceof File && file.size > 0;
    const outcome = isFile
      ? await organisations.takeTable({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
      : { kind: 'refused' as const, problems: [formWords.table.noFile] };
    const status = outcome.kind === 'refused' ? 422 : 200;
    return page(c, <TablePage site={c.get('site')} outcome={outcome} />, status);
  });

  app.route('/', changingRoutes(organisations));

  app.get('/organisations/:id', async (c) => {
    const view = await organisations.organisation(c.req.param('id'));
    if (view === null) return c.notFound();
    const isChanged = c.req.query('changed') === '1';
    const props = { site: c.get('site'), view, today: organisations.today(), isChanged };
    return page(c, <OrganisationPage {...props} />);
  });

  return app;
}
