import type { Context } from 'hono';
import { Hono } from 'hono';
import { PeopleRefused } from '../../../people/index.ts';
import { page } from '../../answer.ts';
import { fieldOf } from '../../form-text.ts';
import { organisationNames } from '../../organisation-names.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { stepsOf } from '../sign-in/steps.ts';
import { candidatesFor } from './candidates.ts';
import { changeRoutes } from './change-routes.tsx';
import { AccountPage } from './page.tsx';
import { words } from './words.ts';

type Part = { done?: keyof typeof words.done | undefined; error?: string; sent?: Record<string, string> };

/** /account: one's own page, and what a person changes there. The guard lets nobody here who is not signed in. */
export function accountRoutes(services: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const { people, organisations } = services;
  const steps = stepsOf(services);
  const self = (c: Context<WebEnv>) => c.get('site').visitor!;

  app.get('/account', (c) => {
    const done = c.req.query('done') ?? '';
    return shown(c, Object.hasOwn(words.done, done) ? { done: done as keyof typeof words.done } : {});
  });

  app.post('/account/sessions/end', async (c) => {
    await people.endSessions(self(c).account.id, steps.token(c));
    return c.redirect('/account?done=sessions', 303);
  });

  app.post('/account/substitutes', async (c) => {
    const form = await c.req.parseBody();
    const sent = {
      substitute: fieldOf(form, 'substitute'),
      fromDay: fieldOf(form, 'fromDay'),
      toDay: fieldOf(form, 'toDay'),
    };
    try {
      await people.substitute({ ...sent, absent: self(c).account.id });
    } catch (error) {
      if (!(error instanceof PeopleRefused)) throw error;
      return shown(c, { error: error.message, sent });
    }
    return c.redirect('/account?done=substitute', 303);
  });

  app.post('/account/substitutes/:id/end', async (c) => {
    const own = await people.substitutions(self(c).account.id);
    if (!own.some(({ id }) => id === c.req.param('id'))) return c.notFound();
    await people.endSubstitution(c.req.param('id'));
    return c.redirect('/account?done=ended', 303);
  });

  app.route('/', changeRoutes(services, shown));

  async function shown(c: Context<WebEnv>, part: Part) {
    const visitor = self(c);
    const { account } = visitor;
    const [names, codesLeft, sessions, substitutions, everybody] = await Promise.all([
      organisationNames(organisations),
      people.recoveryCodesLeft(account.id),
      people.sessionsOf(account.id, steps.token(c)),
      people.substitutions(account.id),
      people.accounts(),
    ]);
    const props = {
      ...{ site: c.get('site'), visitor, codesLeft, sessions, substitutions },
      organisation: account.organisation && (names.get(account.organisation) ?? account.organisation),
      candidates: candidatesFor(account, everybody),
      ...part,
    };
    return page(c, <AccountPage {...props} />, part.error === undefined ? 200 : 422);
  }

  return app;
}
