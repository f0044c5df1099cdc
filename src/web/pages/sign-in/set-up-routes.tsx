import type { Context } from 'hono';
import { Hono } from 'hono';
import { page } from '../../answer.ts';
import { fieldOf, passwordOf } from '../../form-text.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { nextOf } from './next.ts';
import { PasswordPage } from './password-page.tsx';
import { CodesPage, SetUpPage } from './set-up-page.tsx';
import { stepsOf } from './steps.ts';
import { words } from './words.ts';

/** What must be done at the first sign-in: an own password, and the second factor. */
export function setUpRoutes(services: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const { people } = services;
  const steps = stepsOf(services);
  const waitsFor = (c: Context<WebEnv>, what: 'password' | 'second-factor') => {
    const session = c.get('session');
    return session.kind === 'set-up' && session.what === what ? session.account : null;
  };

  app.get('/sign-in/password', (c) => {
    const account = waitsFor(c, 'password');
    return account === null ? steps.elsewhere(c, nextOf(c)) : passwordAsked(c, account.login);
  });

  app.post('/sign-in/password', async (c) => {
    const account = waitsFor(c, 'password');
    if (account === null) return steps.elsewhere(c, nextOf(c));
    const form = await c.req.parseBody();
    const next = passwordOf(form, 'password');
    if (next !== passwordOf(form, 'again')) return passwordAsked(c, account.login, words.notTwice);
    const step = await people.changePassword(steps.token(c), { current: null, next }, steps.caller(c));
    if (step.kind === 'refused') return passwordAsked(c, account.login, step.message);
    return steps.goOn(c, step, nextOf(c));
  });

  app.get('/sign-in/second-factor/set-up', async (c) =>
    waitsFor(c, 'second-factor') === null ? steps.elsewhere(c, nextOf(c)) : setUpAsked(c),
  );

  app.post('/sign-in/second-factor/set-up', async (c) => {
    const account = waitsFor(c, 'second-factor');
    if (account === null) return steps.elsewhere(c, nextOf(c));
    const code = fieldOf(await c.req.parseBody(), 'code', 40);
    const order = { code, password: null };
    const { step, recoveryCodes } = await people.confirmSecondFactor(steps.token(c), order, steps.caller(c));
    if (step.kind === 'refused') return setUpAsked(c, step.message);
    steps.keep(c, step);
    const shown = { site: c.get('site'), login: account.login, codes: recoveryCodes, next: nextOf(c) };
    return page(c, <CodesPage {...shown} />);
  });

  function passwordAsked(c: Context<WebEnv>, login: string, error?: string) {
    const props = { site: c.get('site'), login, next: nextOf(c), rules: people.passwordRules, error };
    return page(c, <PasswordPage {...props} />, error === undefined ? 200 : 422);
  }

  async function setUpAsked(c: Context<WebEnv>, error?: string) {
    const { secret, svg } = await people.beginSecondFactor(steps.token(c));
    const props = { site: c.get('site'), next: nextOf(c), secret, svg, error };
    return page(c, <SetUpPage {...props} />, error === undefined ? 200 : 422);
  }

  return app;
}
