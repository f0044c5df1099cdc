import type { Context } from 'hono';
import { Hono } from 'hono';
import { formatFiscalYear } from '../../../../values/index.ts';
import { numberOf, page } from '../../../answer.ts';
import { disposition } from '../../../attachment.ts';
import { FORMS, isPrintFormat } from '../../../printing/formats.ts';
import type { PrintJob } from '../../../printing/print-desk.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { editionAsked, editionName, editionTitle } from '../reading/edition-choice.tsx';
import { PrintPage } from './print-page.tsx';
import { RefusedPage } from './refused-page.tsx';
import { words } from './words.ts';

const PRINTS = '/years/:year{[0-9]{4}}/report/prints';

/** POST …/report/prints orders a file; …/prints/:id says how far it is; …/prints/:id/file is the file. */
export function printingRoutes({ report }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const yearOf = (c: Context) => numberOf(c.req.param('year'))!;

  const refuse = (c: Context<WebEnv>, message: string, status: 404 | 422 | 503) =>
    page(c, <RefusedPage site={c.get('site')} fiscalYear={yearOf(c)} message={message} />, status);

  // A job belongs to whoever ordered it.
  app.use(`${PRINTS}/*`, async (c, next) => {
    await next();
    c.header('cache-control', 'private, no-store');
  });

  app.post(PRINTS, async (c) => {
    const { jurisdiction, links } = c.get('site');
    const form = await c.req.parseBody();
    const format = String(form.format);
    const edition = editionAsked(String(form.edition));
    if (!isPrintFormat(format) || edition === undefined) return refuse(c, words.wrongFormat, 422);
    const order = { jurisdiction, fiscalYear: yearOf(c), edition };
    const id = report.prints.order(order, format, (wanted) => report.content(wanted));
    if (id === null) return refuse(c, words.full, 503);
    return c.redirect(links.report(order.fiscalYear, `/prints/${id}`), 303);
  });

  app.get(`${PRINTS}/:id{[0-9a-f]{32}}`, (c) => {
    const job = report.prints.job(c.req.param('id'));
    if (job === null || !isOf(job, c)) return refuse(c, words.expired, 404);
    return page(c, <PrintPage site={c.get('site')} job={job} />);
  });

  app.get(`${PRINTS}/:id{[0-9a-f]{32}}/file`, async (c) => {
    const job = report.prints.job(c.req.param('id'));
    const bytes = job === null || !isOf(job, c) ? null : await report.prints.file(job.id);
    if (job === null || bytes === null) return refuse(c, words.expired, 404);
    const { mediaType, ending, called } = FORMS[job.format];
    const { fiscalYear, edition } = job.order;
    const plain = `annual-report-${fiscalYear}-${editionName(edition)}${ending}`;
    const name = `${formatFiscalYear(fiscalYear)} ${words.report} ${editionTitle(edition)}${called}`;
    return c.body(bytes, 200, {
      'content-type': mediaType,
      'content-disposition': disposition(name, plain),
    });
  });

  const isOf = ({ order }: PrintJob, c: Context<WebEnv>) =>
    order.jurisdiction === c.get('site').jurisdiction && order.fiscalYear === yearOf(c);

  return app;
}
