import { Hono } from 'hono';
import { page } from '../../answer.ts';
import { publicAddress } from '../../portal/public-address.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { askOf, queryOf } from '../find/query.ts';
import { HowToPage } from './how-to-page.tsx';
import { WidgetPage } from './page.tsx';

/** /widget: a frame for the sites of others; /widget/how-to: how they put it there. */
export function widgetRoutes({ supports: { finding }, publicUrl }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();

  app.get('/widget', async (c) => {
    const ask = askOf(new URL(c.req.url).searchParams);
    const { results, understood } = await finding.find(ask);
    const said = queryOf({ profile: understood.profile });
    const { assets, isSample, jurisdictionName } = c.get('site');
    c.set('isForFrames', true);
    return page(
      c,
      <WidgetPage
        site={{ assets, isSample, jurisdictionName }}
        query={queryOf(ask)}
        text={ask.text ?? ''}
        results={results.filter(({ match }) => match.status !== 'near')}
        behind={said.size === 0 ? '' : `?${said}`}
        today={finding.today()}
      />,
    );
  });

  app.get('/widget/how-to', async (c) => {
    const ask = askOf(new URL(c.req.url).searchParams);
    const base = publicAddress(c, publicUrl);
    const props = { site: c.get('site'), base, ask, query: queryOf(ask).toString() };
    return page(c, <HowToPage {...props} places={await finding.places()} />);
  });
  return app;
}
