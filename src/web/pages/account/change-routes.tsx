import type { Context } from 'hono';
import { Hono } from 'hono';
import { PeopleRefused } from '../../../people/index.ts';
import { page } from '../../answer.ts';
import { fieldOf, passwordOf } from '../../form-text.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { stepsOf } from '../sign-in/steps.ts';
import { NewCodesPage, PasswordChangePage, SecondFactorPage } from './change-pages.tsx';
import { words } from './words.ts';

type Show = (c: Context<WebEnv>, part: { error: string }) => Promise<Response>;

/** Another password, authenticator, other recovery codes. @param show shows the own page with what went wrong */
export function changeRoutes(services: Services, show: Show): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const { people } = services;
  const steps = stepsOf(services);
  const loginOf = (c: Context<WebEnv>) => c.get('site').visitor!.account.login;

  app.get('/account/password', (c) => passwordAsked(c));

  app.post('/account/password', async (c) => {
    const form = await c.req.parseBody();
    const next = passwordOf(form, 'password');
    if (next !== passwordOf(form, 'again')) return passwordAsked(c, words.notTwice);
    const passwords = { current: passwordOf(form, 'current'), next };
    const step = await people.changePassword(steps.token(c), passwords, steps.caller(c));
    if (step.kind === 'refused') return passwordAsked(c, step.message);
    return steps.goOn(c, step, '/account?done=password');
  });

  app.get('/account/second-factor', (c) => secondFactorAsked(c));

  app.post('/account/second-factor', async (c) => {
    const form = await c.req.parseBody();
    const order = { code: fieldOf(form, 'code', 40), password: passwordOf(form, 'current') };
    const { step, recoveryCodes } = await people.confirmSecondFactor(steps.token(c), order, steps.caller(c));
    if (step.kind === 'refused') return secondFactorAsked(c, step.message);
    steps.keep(c, step);
    return page(c, <NewCodesPage site={c.get('site')} login={loginOf(c)} codes={recoveryCodes} />);
  });

  app.post('/account/recovery-codes', async (c) => {
    const password = passwordOf(await c.req.parseBody(), 'password');
    try {
      const codes = await people.newRecoveryCodes(steps.token(c), password, steps.caller(c));
      return page(c, <NewCodesPage site={c.get('site')} login={loginOf(c)} codes={codes} />);
    } catch (error) {
      if (!(error instanceof PeopleRefused)) throw error;
      return show(c, { error: error.message });
    }
  });

  function passwordAsked(c: Context<WebEnv>, error?: string) {
    const props = { site: c.get('site'), rules: people.passwordRules, error };
    return page(c, <PasswordChangePage {...props} />, error === undefined ? 200 : 422);
  }

  async function secondFactorAsked(c: Context<WebEnv>, error?: string) {
    const { secret, svg } = await people.beginSecondFactor(steps.token(c));
    const props = { site: c.get('site'), secret, svg, error };
    return page(c, <SecondFactorPage {...props} />, error === undefined ? 200 : 422);
  }

  return app;
}
