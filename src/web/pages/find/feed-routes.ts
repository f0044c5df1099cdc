import { type Context, Hono } from 'hono';
import { ATOM_TYPE, type Feed, RSS_TYPE, toAtom, toRss } from '../../../formats/index.ts';
import { publicAddress } from '../../portal/public-address.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { askLabel } from './ask-label.ts';
import { feedOf } from './feed.ts';
import { placeNames } from './place-names.ts';
import { askOf } from './query.ts';
import { words } from './words.ts';

/** /find/feed.atom and /find/feed.rss: what a search finds, for feed readers. */
export function feedRoutes({ supports: { finding, alerts }, publicUrl }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/find/feed.atom', async (c) => c.body(toAtom(await feed(c)), 200, { 'content-type': ATOM_TYPE }));
  app.get('/find/feed.rss', async (c) => c.body(toRss(await feed(c)), 200, { 'content-type': RSS_TYPE }));

  async function feed(c: Context<WebEnv>): Promise<Feed> {
    const { jurisdiction, jurisdictionName } = c.get('site');
    const ask = askOf(new URL(c.req.url).searchParams);
    const { results } = await finding.find(ask);
    return feedOf(results, {
      ...{ ask, jurisdiction, path: c.req.path, base: publicAddress(c, publicUrl) },
      label: askLabel(ask, await placeNames(finding)),
      author: jurisdictionName || words.feed.author,
      since: await alerts.publicMoments(),
      today: finding.today(),
    });
  }
  return app;
}
