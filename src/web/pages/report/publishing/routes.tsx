import type { Context } from 'hono';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type EditionRow, type Obstacles, ReportRefused } from '../../../../report/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { numberOf, page } from '../../../answer.ts';
import { disposition } from '../../../attachment.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import { FORMS } from '../../../printing/formats.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { disputeHref } from '../reading/program-links.ts';
import type { ReportView, ReportViews } from '../reading/report-view.ts';
import { createFreezer } from './freeze-files.ts';
import { needsWaiver } from './publication.ts';
import { PublishPage } from './publish-page.tsx';
import { ReceiptPage } from './receipt-page.tsx';
import { words } from './words.ts';

const YEAR = '/years/:year{[0-9]{4}}/report';

/** …/report/publish: what will be frozen, then a name; …/report/editions/2: proof of what was. */
export function publishingRoutes({ rules, report, mayImport }: Services, views: ReportViews): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const titles = new Map(rules.rules.map(({ id, title }) => [id, title]));
  const freezer = createFreezer(report);
  const yearOf = (c: Context<WebEnv>) => ({
    jurisdiction: c.get('site').jurisdiction,
    fiscalYear: numberOf(c.req.param('year'))!,
  });

  app.get(`${YEAR}/publish`, async (c) => {
    if (!mayImport) throw new HTTPException(403);
    const view = await views(yearOf(c), 'draft');
    if (view === null) return c.notFound();
    return page(c, await asked(c, view, await report.obstacles(yearOf(c))));
  });

  app.post(`${YEAR}/publish`, async (c) => {
    if (!mayImport) throw new HTTPException(403);
    const year = yearOf(c);
    const view = await views(year, 'draft');
    if (view === null) return c.notFound();
    const form = await c.req.parseBody();
    const field = (name: string) => (typeof form[name] === 'string' ? form[name].trim().slice(0, 500) : '');
    const sent = { by: field('by').slice(0, 60), waiver: field('waiver') };
    const obstacles = await report.obstacles(year);
    const errors = missing(obstacles, sent);
    if (errors.length > 0) return page(c, await asked(c, view, obstacles, { sent, errors }), 422);
    try {
      const waiver = sent.waiver === '' ? {} : { waiver: { reason: sent.waiver } };
      const edition: EditionRow = await report.publish({ ...year, by: sent.by, ...waiver });
      freezer.freeze({ ...year, number: edition.number }, sent.by, edition.corrections > 0);
      return c.redirect(c.get('site').links.report(year.fiscalYear, `/editions/${edition.number}`), 303);
    } catch (error) {
      if (!(error instanceof ReportRefused)) throw error;
      return page(c, await asked(c, view, obstacles, { sent, errors: [{ message: error.message }] }), 422);
    }
  });

  app.get(`${YEAR}/editions/:number{[0-9]{1,4}}`, async (c) => {
    const year = yearOf(c);
    const number = numberOf(c.req.param('number'));
    const edition = (await report.editions(year)).find((each) => each.number === number);
    if (edition === undefined) return c.notFound();
    const isMaking = freezer.isMaking({ ...year, number: edition.number });
    // While its files are made, the page changes without the ledger's revision.
    if (isMaking) c.header('cache-control', 'no-store');
    const { fiscalYear } = year;
    return page(
      c,
      <ReceiptPage {...{ site: c.get('site'), fiscalYear, edition, isMaking, mayWrite: mayImport }} />,
    );
  });

  // Printing may have been stopped, or the server with it: the frozen content prints the same files again.
  app.post(`${YEAR}/editions/:number{[0-9]{1,4}}/files`, async (c) => {
    if (!mayImport) throw new HTTPException(403);
    const year = yearOf(c);
    const number = numberOf(c.req.param('number'))!;
    const edition = (await report.editions(year)).find((each) => each.number === number);
    if (edition === undefined) return c.notFound();
    if (!freezer.isMaking({ ...year, number })) {
      freezer.freeze({ ...year, number }, edition.publishedBy, edition.corrections > 0);
    }
    return c.redirect(c.get('site').links.report(year.fiscalYear, `/editions/${number}`), 303);
  });

  app.get(`${YEAR}/editions/:number{[0-9]{1,4}}/files/:name`, async (c) => {
    const number = numberOf(c.req.param('number'))!;
    const name = c.req.param('name');
    const file = await report.editionFile({ ...yearOf(c), number }, name);
    if (file === null) return c.notFound();
    return c.body(new Uint8Array(file.bytes), 200, {
      'content-type': file.mediaType,
      'content-disposition': disposition(nameOf(yearOf(c).fiscalYear, number, name), name),
    });
  });

  type Sent = { sent: { by: string; waiver: string }; errors: FieldError[] };

  async function asked(c: Context<WebEnv>, view: ReportView, obstacles: Obstacles, sent?: Sent) {
    const site = c.get('site');
    const texts = await report.texts(yearOf(c));
    return (
      <PublishPage {...{ site, view, texts, obstacles, titles, mendHref: disputeHref(site), ...sent }} />
    );
  }

  return app;
}

/** 令和2年度 年次報告 第1版（保存用）.pdf; what was frozen under a name that no format has keeps it. */
function nameOf(fiscalYear: number, number: number, plain: string): string {
  const ending = plain.replace(/^annual-report-\d+-\d+/, '');
  const form = Object.values(FORMS).find((each) => each.ending === ending);
  if (form === undefined) return plain;
  return `${formatFiscalYear(fiscalYear)} ${words.report} ${words.edition(number)}${form.called}`;
}

function missing(obstacles: Obstacles, { by, waiver }: { by: string; waiver: string }): FieldError[] {
  return [
    ...(needsWaiver(obstacles) && waiver === '' ? [{ field: 'waiver', message: words.noWaiver }] : []),
    ...(by === '' ? [{ field: 'by', message: words.noName }] : []),
  ];
}
