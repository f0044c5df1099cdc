import type { Context } from 'hono';
import { Hono } from 'hono';
import { SupportRefused } from '../../../../../supports/index.ts';
import { numberOf, page } from '../../../../answer.ts';
import { byOf } from '../../../../by.ts';
import { fieldOf } from '../../../../form-text.ts';
import type { Services } from '../../../../services.ts';
import type { WebEnv } from '../../../../site.ts';
import type { WordFile } from '../../../../word-services.ts';
import { shownName } from '../../shown-name.ts';
import { kindOf, WORDS } from '../links.ts';
import { WordFilePage } from './result-page.tsx';
import { WordUploadPage } from './upload-page.tsx';
import { words as text } from './words.ts';

const FILE = `${WORDS}/file`;

/** …/words/file: a list is read from a file, what would change is shown, and with a yes it is taken. */
export function fileRoutes({ supports: { words } }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get(FILE, (c) => page(c, <WordUploadPage site={c.get('site')} kind={kindOf(c)} />));

  app.post(FILE, async (c) => {
    const { file } = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>);
    if (!(file instanceof File) || file.name === '') return refused(c, text.noFile);
    const given = { name: shownName(file.name), bytes: new Uint8Array(await file.arrayBuffer()) };
    return orRefused(c, async () => shown(c, await words.previewFile(kindOf(c), given, byOf(c)), false));
  });

  app.post(`${FILE}/:key`, async (c) => {
    const form = await c.req.parseBody();
    const order = { key: c.req.param('key'), base: numberOf(fieldOf(form, 'base', 6)) ?? -1 };
    return orRefused(c, async () => {
      const outcome = await words.takeFile(kindOf(c), order, byOf(c));
      return outcome === null ? refused(c, text.noWaiting) : shown(c, outcome, true);
    });
  });

  async function orRefused(c: Context<WebEnv>, act: () => Promise<Response>) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof SupportRefused)) throw error;
      return refused(c, error.message);
    }
  }

  const refused = (c: Context<WebEnv>, message: string) => {
    const props = { site: c.get('site'), kind: kindOf(c), errors: [{ field: 'file', message }] };
    return page(c, <WordUploadPage {...props} />, 422);
  };

  const shown = (c: Context<WebEnv>, outcome: WordFile, isTaken: boolean) => {
    const props = { site: c.get('site'), kind: kindOf(c), outcome, isTaken };
    return page(c, <WordFilePage {...props} />, outcome.problems.length > 0 ? 422 : 200);
  };

  return app;
}
