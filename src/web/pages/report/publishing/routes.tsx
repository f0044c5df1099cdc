import type { Context } from 'hono';
import { Hono } from 'hono';
import { type EditionRow, type Obstacles, ReportRefused, type YearKey } from '../../../../report/index.ts';
import { formatFiscalYear } from '../../../../values/index.ts';
import { numberOf, page } from '../../../answer.ts';
import { disposition } from '../../../attachment.ts';
import { byOf } from '../../../by.ts';
import type { FieldError } from '../../../components/error-summary.tsx';
import { FORMS, formatOfFile } from '../../../printing/formats.ts';
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
export function publishingRoutes({ rules, report }: Services, views: ReportViews): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const titles = new Map(rules.rules.map(({ id, title }) => [id, title]));
  const freezer = createFreezer(report);
  const yearOf = (c: Context<WebEnv>) => ({
    jurisdiction: c.get('site').jurisdiction,
    fiscalYear: numberOf(c.req.param('year'))!,
  });

  app.get(`${YEAR}/publish`, async (c) => {
    const view = await views(yearOf(c), 'draft');
    if (view === null) return c.notFound();
    return page(c, await asked(c, view, await report.obstacles(yearOf(c))));
  });

  app.post(`${YEAR}/publish`, async (c) => {
    const year = yearOf(c);
    const view = await views(year, 'draft');
    if (view === null) return c.notFound();
    const order = sentIn(await c.req.parseBody(), byOf(c).name);
    const obstacles = await report.obstacles(year);
    const outcome = await published(year, order, obstacles);
    if ('number' in outcome) return c.redirect(receiptHref(c, outcome.number), 303);
    return page(c, await asked(c, view, obstacles, { sent: order, errors: outcome.errors }), 422);
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
    return page(c, <ReceiptPage {...{ site: c.get('site'), fiscalYear, edition, isMaking }} />);
  });

  // Printing may have been stopped, or the server with it: the frozen content prints the same files again.
  app.post(`${YEAR}/editions/:number{[0-9]{1,4}}/files`, async (c) => {
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

  const receiptHref = (c: Context<WebEnv>, number: number) =>
    c.get('site').links.report(yearOf(c).fiscalYear, `/editions/${number}`);

  /** The edition that is out now, or why none is. */
  async function published(
    year: YearKey,
    order: PublishForm,
    obstacles: Obstacles,
  ): Promise<{ number: number } | { errors: FieldError[] }> {
    const known = await alreadyOut(year, order);
    if (known !== null) return known;
    const errors = missing(obstacles, order);
    if (errors.length > 0) return { errors };
    try {
      return await publish(year, order);
    } catch (error) {
      if (!(error instanceof ReportRefused)) throw error;
      // The button was pressed twice: the first press has published meanwhile.
      return (await alreadyOut(year, order)) ?? { errors: [{ message: error.message }] };
    }
  }

  /** The edition that the page offered was published meanwhile: by the same person, or by another, who is named. */
  async function alreadyOut(year: YearKey, { wanted, by }: PublishForm) {
    const known = (await report.editions(year)).find(({ number }) => number === wanted);
    if (known === undefined) return null;
    const { number, publishedBy } = known;
    return publishedBy === by ? { number } : { errors: [{ message: words.already(number, publishedBy) }] };
  }

  async function publish(year: YearKey, { by, waiver }: PublishForm): Promise<EditionRow> {
    const edition = await report.publish({
      ...year,
      by,
      ...(waiver === '' ? {} : { waiver: { reason: waiver } }),
    });
    freezer.freeze({ ...year, number: edition.number }, by, edition.corrections > 0);
    return edition;
  }

  type Sent = { sent: { waiver: string }; errors: FieldError[] };

  async function asked(c: Context<WebEnv>, view: ReportView, obstacles: Obstacles, sent?: Sent) {
    const site = c.get('site');
    const texts = await report.texts(yearOf(c));
    return (
      <PublishPage
        {...{ site, view, texts, obstacles, titles, mendHref: disputeHref(site, view.disputed), ...sent }}
      />
    );
  }

  return app;
}

/** 令和2年度 年次報告 第1版（保存用）.pdf; what was frozen under a name that no format has keeps it. */
function nameOf(fiscalYear: number, number: number, plain: string): string {
  const format = formatOfFile(plain);
  if (format === null) return plain;
  return `${formatFiscalYear(fiscalYear)} ${words.report} ${words.edition(number)}${FORMS[format].called}`;
}

interface PublishForm {
  by: string;
  waiver: string;
  /** The edition that the page offered. */
  wanted: number | undefined;
}

function sentIn(form: Record<string, unknown>, by: string): PublishForm {
  const field = (name: string) => (typeof form[name] === 'string' ? form[name].trim().slice(0, 500) : '');
  return { by, waiver: field('waiver'), wanted: numberOf(field('edition')) };
}

const missing = (obstacles: Obstacles, { waiver }: { waiver: string }): FieldError[] =>
  needsWaiver(obstacles) && waiver === '' ? [{ field: 'waiver', message: words.noWaiver }] : [];
