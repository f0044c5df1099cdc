import { type Context, Hono } from 'hono';
import { isMailAddress } from '../../../platform/index.ts';
import { type Ask, type FollowOrder, isRhythm } from '../../../supports/index.ts';
import { callerOf } from '../../access/index.ts';
import { page } from '../../answer.ts';
import { fieldOf } from '../../form-text.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { askLabel, plainLabel } from '../find/ask-label.ts';
import { placeNames } from '../find/place-names.ts';
import { askOf, queryOf } from '../find/query.ts';
import { NewPage } from './new-page.tsx';
import { StepPage } from './step-page.tsx';
import { stepRoutes } from './step-routes.tsx';
import { words } from './words.ts';

/** An address of the list is no longer; what is cut off is as if it had not been said. */
const LONGEST_QUERY = 6_000;

/** /alerts: following a search by mail. */
export function alertRoutes(services: Services): Hono<WebEnv> {
  const { supports, isBehindProxy } = services;
  const { finding, alerts } = supports;
  const app = new Hono<WebEnv>();

  app.get('/alerts/new', async (c) => {
    const ask = followed(new URL(c.req.url).searchParams);
    return page(c, await newPage(c, ask));
  });

  app.post('/alerts', async (c) => {
    const form = await c.req.parseBody();
    const ask = followed(new URLSearchParams(fieldOf(form, 'query', LONGEST_QUERY)));
    const [email, wished] = [fieldOf(form, 'email', 300), fieldOf(form, 'rhythm')];
    const rhythm = isRhythm(wished) ? wished : 'weekly';
    const site = c.get('site');
    if (!alerts.isSending && site.side === 'public') return page(c, await newPage(c, ask), 503);
    if (!isMailAddress(email)) return page(c, await newPage(c, ask, { email, rhythm }), 422);
    const names = await placeNames(finding);
    const order: FollowOrder = {
      ...{ email, rhythm, query: queryOf(ask).toString() },
      ...{ label: askLabel(ask, names), plainLabel: plainLabel(ask, names) },
    };
    const outcome = await alerts.request(order, callerOf(c, isBehindProxy).address);
    if (outcome === 'too-many') {
      const { title, text } = words.tooMany;
      return page(c, <StepPage site={site} title={title} text={[text]} />, 429);
    }
    const { title, text, missing } = words.asked;
    const sentences = [text, missing, ...(alerts.isSending ? [] : [words.notSending])];
    return page(c, <StepPage site={site} title={title} text={sentences} />);
  });

  app.route('/', stepRoutes(services));

  async function newPage(c: Context<WebEnv>, ask: Ask, sent?: Pick<FollowOrder, 'email' | 'rhythm'>) {
    const label = askLabel(ask, await placeNames(finding));
    const query = queryOf(ask).toString();
    return <NewPage {...{ site: c.get('site'), query, label, sent, isSending: alerts.isSending }} />;
  }
  return app;
}

/** In which order the list stood is no part of what is followed. */
function followed(query: URLSearchParams): Ask {
  const { sort: _, ...ask } = askOf(query);
  return ask;
}
