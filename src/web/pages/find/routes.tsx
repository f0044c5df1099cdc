import { Hono } from 'hono';
import type { FoundSupport } from '../../../supports/index.ts';
import { page } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { countMiss } from '../../usage/count-miss.ts';
import { KeptPage } from './kept-page.tsx';
import { shownIn } from './lists.tsx';
import { placeNames } from './place-names.ts';
import { askOf } from './query.ts';
import { ResultsPage } from './results-page.tsx';
import { FindStartPage } from './start-page.tsx';

/** What the start page shows of what closes soon. */
const SOON = 3;
const MOST_KEPT = 50;

/** /find: the firm's way from a sentence to a list. */
export function findRoutes({ supports: { finding, figures }, side }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get('/find', async (c) => {
    const { results } = await finding.find({ isOpen: true, sort: 'deadline' });
    const soon = results.filter(({ opening }) => opening.state === 'open').slice(0, SOON);
    const count = (await finding.all()).length;
    return page(
      c,
      <FindStartPage
        {...{ site: c.get('site'), count, soon, today: finding.today() }}
        placeName={await placeNames(finding)}
      />,
    );
  });

  app.get('/find/results', async (c) => {
    const query = new URL(c.req.url).searchParams;
    const ask = askOf(query);
    const found = await finding.find(ask);
    countMiss(c, { figures, side }, ask, found);
    return page(
      c,
      <ResultsPage
        {...{ site: c.get('site'), ask, found, page: pageOf(query), shown: shownIn(query) }}
        today={finding.today()}
        settles={Math.round((await finding.nextQuestion(ask, found, new Set()))?.settles ?? 0)}
        places={await finding.places()}
        placeName={await placeNames(finding)}
      />,
    );
  });

  app.get('/find/kept', async (c) => {
    const ids = [...new Set(new URL(c.req.url).searchParams.getAll('id'))].slice(0, MOST_KEPT);
    const found = await Promise.all(ids.map((id) => finding.support(id, {})));
    return page(
      c,
      <KeptPage
        site={c.get('site')}
        found={found.filter((each): each is FoundSupport => each !== null)}
        today={finding.today()}
        placeName={await placeNames(finding)}
      />,
    );
  });

  return app;
}

const pageOf = (query: URLSearchParams): number => {
  const text = query.get('page') ?? '';
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
};
