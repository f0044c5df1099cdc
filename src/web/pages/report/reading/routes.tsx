import type { Context } from 'hono';
import { Hono } from 'hono';
import { numberOf, page } from '../../../answer.ts';
import { findingId } from '../../../components/finding-card.tsx';
import { PRINT_FORMATS } from '../../../printing/formats.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { addressesOf } from './addresses.ts';
import { editionAsked } from './edition-choice.tsx';
import { disputeHref } from './program-links.ts';
import { ReportPage } from './report-page.tsx';
import type { ReportView, ReportViews } from './report-view.ts';
import { SectionPage } from './section-page.tsx';
import { changesOfYear } from './year-changes.ts';

/** /years/2020/report: the report as a whole; /years/2020/report/chapter-1: a section as it will be printed. */
export function readingRoutes({ ledger, rules }: Services, views: ReportViews): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const titles = new Map(rules.rules.map(({ id, title }) => [id, title]));

  const viewOf = (c: Context<WebEnv>) =>
    views(
      { jurisdiction: c.get('site').jurisdiction, fiscalYear: numberOf(c.req.param('year'))! },
      editionAsked(c.req.query('edition')),
    );

  app.get('/years/:year{[0-9]{4}}/report', async (c) => {
    const site = c.get('site');
    const view = await viewOf(c);
    if (view === null) return c.notFound();
    const changes = await changesOfYear(ledger, site.jurisdiction, view.content.fiscalYear);
    const formats = PRINT_FORMATS.filter(
      (format) => format !== 'errata' || view.content.corrections.length > 0,
    );
    return page(c, <ReportPage {...{ site, view, titles, changes, formats }} />);
  });

  app.get('/years/:year{[0-9]{4}}/report/figures/:id', async (c) => {
    const picture = (await viewOf(c))?.things.figures.get(c.req.param('id'))?.picture;
    if (picture === undefined || picture === null) return c.notFound();
    if (picture.kind === 'svg') return c.body(picture.svg, 200, { 'content-type': 'image/svg+xml' });
    if (!PHOTOGRAPHS.includes(picture.mediaType)) return c.notFound();
    return c.body(Buffer.from(picture.bytes, 'base64'), 200, { 'content-type': picture.mediaType });
  });

  app.get('/years/:year{[0-9]{4}}/report/:section{[a-z0-9-]+}', async (c) => {
    const site = c.get('site');
    const view = await viewOf(c);
    if (view === null) return c.notFound();
    const id = c.req.param('section');
    const section = view.sections.find((each) => each.id === id);
    if (section === undefined) return toThing(c, view, id);
    const at = numberOf(c.req.query('page')) ?? 1;
    const shown = Math.min(Math.max(1, at), section.pages.length);
    const changes = await changesOfYear(ledger, site.jurisdiction, view.content.fiscalYear);
    const mendHref = disputeHref(site, view.disputed);
    const address = addressesOf(site.links, view.content.fiscalYear, view.choice).section(id, {
      page: shown,
    });
    // Back from there, the reader stands where the finding stands.
    const waiveHref = (finding: { id: string }) =>
      site.links.waiver(finding.id, `${address}#${findingId(finding)}`);
    const notes = {
      titles,
      changes,
      mendHref,
      waiveHref: c.get('site').may('finding.waive') ? waiveHref : undefined,
    };
    return page(c, <SectionPage {...{ site, view, section, page: shown, ...notes }} />);
  });

  return app;
}

const PHOTOGRAPHS = ['image/png', 'image/jpeg'];

/** Every id of the document is an address: it leads to the page on which the thing stands. */
function toThing(c: Context<WebEnv>, view: ReportView, id: string) {
  const place = view.places.get(id);
  if (place === undefined) return c.notFound();
  return c.redirect(addressesOf(c.get('site').links, view.content.fiscalYear, view.choice).thing(id, place));
}
