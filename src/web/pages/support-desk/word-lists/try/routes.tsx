import { Hono } from 'hono';
import { page } from '../../../../answer.ts';
import type { Services } from '../../../../services.ts';
import type { WebEnv } from '../../../../site.ts';
import { placeNames } from '../../../find/place-names.ts';
import { WORDS } from '../links.ts';
import { lastMonths, missedWords } from './most-missed.ts';
import { TryPage } from './page.tsx';

/** …/words/try?say=: how a text is understood; beside it what was searched for in vain. */
export function tryRoutes({ supports: { finding, figures } }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get(`${WORDS}/try`, async (c) => {
    const say = (c.req.query('say') ?? '').trim().slice(0, 500);
    const { demand } = await figures.between(lastMonths(finding.today()));
    const props = {
      ...{ site: c.get('site'), say, missed: missedWords(demand), placeName: await placeNames(finding) },
      found: say === '' ? null : await finding.find({ text: say }),
    };
    return page(c, <TryPage {...props} />);
  });
  return app;
}
