import { Hono } from 'hono';
import { csv, csvHref, page, wantsCsv } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { DivisionPage } from './division-page.tsx';
import { DivisionsPage } from './divisions-page.tsx';
import { recordOf } from './record.tsx';

/** /divisions and /divisions/:name */
export function divisionRoutes({ ledger, organisations }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get('/divisions', async (c) => {
    const site = c.get('site');
    const divisions = await ledger.divisions(site.jurisdiction);
    if (!wantsCsv(c)) return page(c, <DivisionsPage site={site} divisions={divisions} csv={csvHref(c)} />);
    const rows = divisions.flatMap(({ name, fiscalYears }) => fiscalYears.map((year) => ({ name, year })));
    return csv(
      c,
      'divisions',
      [
        { head: '担当課', value: (row) => row.name },
        { head: '年度', value: (row) => row.year },
      ],
      rows,
    );
  });

  app.get('/divisions/:name', async (c) => {
    const site = c.get('site');
    const division = await ledger.division(site.jurisdiction, c.req.param('name'));
    if (division === null) return c.notFound();
    if (!wantsCsv(c)) {
      const years = division.years.map(({ fiscalYear }) => fiscalYear);
      const isShown = site.isHome && site.may('organisation.see');
      const record = isShown ? await recordOf(organisations, division.name, years) : null;
      return page(c, <DivisionPage {...{ site, division, record }} csv={csvHref(c)} />);
    }
    const rows = division.years.flatMap(({ fiscalYear, programs }) =>
      programs.map((program) => ({ fiscalYear, ...program })),
    );
    return csv(
      c,
      'division',
      [
        { head: '年度', value: (row) => row.fiscalYear },
        { head: '担当課', value: () => division.name },
        { head: '事業名', value: (row) => row.name },
        { head: '事業費_千円', value: (row) => row.cost },
        { head: '新規', value: (row) => Number(row.isNew) },
        { head: '基本方針番号', value: (row) => row.policies.join('；') },
        { head: '事業ID', value: (row) => row.programId },
      ],
      rows,
    );
  });

  return app;
}
