import type { Context } from 'hono';
import { Hono } from 'hono';
import { ImportRefused } from '../../../ledger/index.ts';
import { csv, csvHref, numberOf, page, wantsCsv } from '../../answer.ts';
import { InspectionStopped } from '../../inspection/inspection.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { findingColumns } from '../findings/csv.ts';
import { CheckPage, type FieldError } from './check-page.tsx';
import { importOrder } from './import-order.ts';
import { ResultPage } from './result-page.tsx';
import { words } from './words.ts';

/** /check: hand in reports; /check/:id: what was read and what is wrong; nothing is stored before the import. */
export function checkRoutes(services: Services): Hono<WebEnv> {
  const { inspector, uploads, rules, ledger } = services;
  const app = new Hono<WebEnv>();
  const titles = new Map(rules.rules.map(({ id, title }) => [id, title]));

  // A result belongs to its reader alone.
  app.use('/check/*', async (c, next) => {
    await next();
    c.header('cache-control', 'private, no-store');
  });

  app.get('/check', (c) => page(c, <CheckPage site={c.get('site')} errors={[]} />));

  app.post('/check', async (c) => {
    const site = c.get('site');
    const refuse = (errors: FieldError[], status: 422 | 503) =>
      page(c, <CheckPage site={site} errors={errors} />, status);
    const files = await handedIn(c);
    if (files.length === 0) return refuse([{ message: words.noFile }], 422);
    try {
      const inspection = await inspector.inspect(await uploads.keep(files));
      if (inspection.reports.length === 0) return refuse(inspection.unreadable, 422);
      const names = files.map(({ name }) => name);
      return c.redirect(`/check/${await uploads.keepInspection({ ...inspection, files: names })}`, 303);
    } catch (error) {
      if (!(error instanceof InspectionStopped)) throw error;
      return refuse([{ message: error.message }], error.why === 'busy' ? 503 : 422);
    }
  });

  app.get('/check/:id', async (c) => {
    const site = c.get('site');
    const inspection = await uploads.inspection(c.req.param('id'));
    if (inspection === null)
      return page(c, <CheckPage site={site} errors={[{ message: words.expired }]} />, 404);
    if (wantsCsv(c)) return csv(c, 'check', findingColumns, inspection.findings);
    const { severity } = c.req.query();
    const shown = { severity, page: Math.max(1, numberOf(c.req.query('page')) ?? 1) };
    const props = { site, id: c.req.param('id'), inspection, titles, shown, csv: csvHref(c) };
    return page(c, <ResultPage {...props} />);
  });

  app.post('/check/:id/import', async (c) => {
    const site = c.get('site');
    const id = c.req.param('id');
    const inspection = await uploads.inspection(id);
    const form = await c.req.parseBody();
    const index = numberOf(String(form.report)) ?? 0;
    const report = inspection?.reports[index];
    if (inspection === null || report === undefined) {
      return page(c, <CheckPage site={site} errors={[{ message: words.expired }]} />, 404);
    }
    const shown = { severity: undefined, page: 1 };
    const props = { site, id, inspection, titles, shown, csv: `/check/${id}.csv` };
    const order = importOrder(form, report);
    if ('error' in order) return page(c, <ResultPage {...props} importError={order.error} />, 422);
    try {
      const { documentId, isKnown } = await ledger.importReport(report, order, {
        contentHash: inspection.contentHashes[index] ?? id,
        findings: inspection.findings.filter(({ file }) => file === report.file),
      });
      return page(c, <ResultPage {...props} imported={{ ...order, documentId, isKnown }} />);
    } catch (error) {
      if (!(error instanceof ImportRefused)) throw error;
      return page(c, <ResultPage {...props} importError={error.message} />, 422);
    }
  });

  return app;
}

async function handedIn(c: Context<WebEnv>): Promise<{ name: string; bytes: Uint8Array }[]> {
  const body = await c.req.parseBody({ all: true }).catch(() => ({}) as Record<string, unknown>);
  const parts = Object.values(body).flat();
  const files = parts.filter((part): part is File => part instanceof File && part.name !== '');
  return Promise.all(
    files.slice(0, 20).map(async (file) => ({
      name: shownName(file.name),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** Only the last part of a path, without control characters: the name is shown, never opened. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return last.replace(/\p{Cc}/gu, '').slice(0, 120) || 'report';
}
