import { Hono } from 'hono';
import { csv, csvHref, numberOf, page, wantsCsv } from '../../answer.ts';
import { isOpenYear } from '../../open-years.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { policyColumns, unlistedColumns, yearColumns, yearPolicyColumns, yearPolicyRows } from './csv.ts';
import { OpenYearPage } from './open-year-page.tsx';
import { PolicyPage } from './policy-page.tsx';
import { orderOf, sorted } from './sorting.ts';
import { YearPage } from './year-page.tsx';
import { YearsPage } from './years-page.tsx';

/** /years, /years/2020, /years/2020/policies/1 */
export function yearRoutes({ ledger, report }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get('/years', async (c) => {
    const site = c.get('site');
    const years = await ledger.years(site.jurisdiction);
    if (wantsCsv(c)) return csv(c, 'years', yearPolicyColumns, yearPolicyRows(site, years));
    return page(c, <YearsPage {...{ site, years }} csv={csvHref(c)} />);
  });

  app.get('/years/:year{[0-9]{4}}', async (c) => {
    const site = c.get('site');
    const years = await ledger.years(site.jurisdiction);
    const asked = Number(c.req.param('year'));
    const year = years.find(({ fiscalYear }) => fiscalYear === asked);
    if (year === undefined && isOpenYear(years, asked)) {
      const texts = await report.texts({ jurisdiction: site.jurisdiction, fiscalYear: asked });
      return page(c, <OpenYearPage {...{ site, fiscalYear: asked, texts }} />);
    }
    if (year === undefined) return c.notFound();
    if (wantsCsv(c)) {
      return csv(c, `year-${year.fiscalYear}`, yearColumns, yearPolicyRows(site, [year]));
    }
    const all = years.map(({ fiscalYear }) => fiscalYear);
    return page(c, <YearPage site={site} year={year} fiscalYears={all} csv={csvHref(c)} />);
  });

  app.get('/years/:year{[0-9]{4}}/policies/:policy{[0-9]{1,2}}', async (c) => {
    const site = c.get('site');
    const year = numberOf(c.req.param('year'))!;
    const policy = numberOf(c.req.param('policy'))!;
    const held = await ledger.policyYear(site.jurisdiction, year, policy);
    if (held === null) return c.notFound();
    const order = orderOf(c.req.query('sort'), c.req.query('order'));
    const rows = sorted(held.rows, order);
    if (wantsCsv(c))
      return csv(c, `${year}-policy-${policy}`, (policy === 0 ? unlistedColumns : policyColumns)(held), rows);
    return page(c, <PolicyPage site={site} held={held} rows={rows} order={order} csv={csvHref(c)} />);
  });

  return app;
}
