import type { Context } from 'hono';
import { Hono } from 'hono';
import { SupportRefused } from '../../../../../supports/index.ts';
import { numberOf, page } from '../../../../answer.ts';
import { byOf } from '../../../../by.ts';
import { fieldOf } from '../../../../form-text.ts';
import type { Services } from '../../../../services.ts';
import type { WebEnv } from '../../../../site.ts';
import { kindOf, WORDS, wordsHref } from '../links.ts';
import { WordHistoryPage } from './page.tsx';
import { WordRestorePage } from './restore-page.tsx';

const HISTORY = `${WORDS}/history`;
const VERSION = `${HISTORY}/:number{[0-9]{1,6}}`;

/** …/words/history: who changed a list and when; …/history/3: what going back to that version would change. */
export function historyRoutes({ supports: { words } }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get(HISTORY, async (c) => {
    const kind = kindOf(c);
    const [list, versions] = [await words.list(kind), await words.versions(kind)];
    const asked = Math.max(1, numberOf(c.req.query('page')) ?? 1);
    const props = { site: c.get('site'), list, versions, page: asked };
    return page(c, <WordHistoryPage {...props} isDone={c.req.query('done') === '1'} />);
  });

  app.get(VERSION, (c) => shown(c));

  app.post(VERSION, async (c) => {
    const kind = kindOf(c);
    const base = numberOf(fieldOf(await c.req.parseBody(), 'base', 6)) ?? -1;
    try {
      await words.restore(kind, { version: versionOf(c), base }, byOf(c));
    } catch (error) {
      if (!(error instanceof SupportRefused)) throw error;
      return shown(c, error.message);
    }
    return c.redirect(wordsHref(kind, '/history', { done: 1 }), 303);
  });

  async function shown(c: Context<WebEnv>, refused?: string) {
    const [kind, version] = [kindOf(c), versionOf(c)];
    const restoring = await words.previewVersion(kind, version);
    if (restoring === null) return c.notFound();
    const props = { site: c.get('site'), kind, version, restoring };
    return refused === undefined
      ? page(c, <WordRestorePage {...props} />)
      : page(c, <WordRestorePage {...props} errors={[{ message: refused }]} />, 422);
  }

  return app;
}

const versionOf = (c: Context<WebEnv>): number => Number(c.req.param('number'));
