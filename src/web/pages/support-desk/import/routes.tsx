import type { Context } from 'hono';
import { Hono } from 'hono';
import { SupportRefused } from '../../../../supports/index.ts';
import { page } from '../../../answer.ts';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import type { SupportImport } from '../../../support-services.ts';
import type { SupportDesk } from '../desk.ts';
import { shownName } from '../shown-name.ts';
import { orderOf } from './order.ts';
import { ImportResultPage } from './result-page.tsx';
import { ImportUploadPage } from './upload-page.tsx';
import { words } from './words.ts';

const IMPORT = '/support-desk/import';

/** /support-desk/import: a file is read, what it would change is shown, and with a yes it is taken. */
export function importRoutes({ supports }: Services, desk: SupportDesk): Hono<WebEnv> {
  const { keeping } = supports;
  const app = new Hono<WebEnv>();

  app.get(IMPORT, (c) => page(c, <ImportUploadPage site={c.get('site')} errors={[]} />));

  app.post(IMPORT, async (c) => {
    const body = await c.req.parseBody({ all: true }).catch(() => ({}) as Record<string, unknown>);
    const { file } = body;
    if (!(file instanceof File) || file.name === '') return refused(c, words.noFile);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const order = orderOf(body);
    try {
      const by = desk.byFor(c, null);
      const outcome = await keeping.previewImport({ name: shownName(file.name), bytes }, order, by);
      return await shown(c, outcome, false);
    } catch (error) {
      if (!(error instanceof SupportRefused)) throw error;
      return refused(c, error.message);
    }
  });

  app.post(`${IMPORT}/:key`, async (c) => {
    const order = orderOf(await c.req.parseBody({ all: true }));
    const outcome = await keeping.takeImport(c.req.param('key'), order, desk.byFor(c, null));
    return outcome === null ? refused(c, words.noImport) : shown(c, outcome, true);
  });

  const refused = (c: Context<WebEnv>, message: string) =>
    page(c, <ImportUploadPage site={c.get('site')} errors={[{ field: 'file', message }]} />, 422);

  async function shown(c: Context<WebEnv>, outcome: SupportImport, isTaken: boolean) {
    const site = c.get('site');
    const names = await desk.namesFor(site);
    return page(c, <ImportResultPage {...{ site, outcome, names, isTaken }} />);
  }

  return app;
}
