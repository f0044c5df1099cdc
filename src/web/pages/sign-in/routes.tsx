import type { Context } from 'hono';
import { Hono } from 'hono';
import { dropToken } from '../../access/index.ts';
import { page } from '../../answer.ts';
import { fieldOf, passwordOf } from '../../form-text.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { CodePage } from './code-page.tsx';
import { nextOf } from './next.ts';
import { providerRoutes } from './provider-routes.tsx';
import { setUpRoutes } from './set-up-routes.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { stepsOf } from './steps.ts';
import { isThisMachine } from './this-machine.ts';

/** /sign-in and its stages; every page of them is only for whoever stands at that stage. */
export function signInRoutes(services: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const { people } = services;
  const steps = stepsOf(services);

  app.use('/sign-in/*', async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });

  app.get('/sign-in', async (c) =>
    c.get('session').kind === 'nobody' ? asked(c) : steps.elsewhere(c, nextOf(c)),
  );

  app.post('/sign-in', async (c) => {
    const form = await c.req.parseBody();
    const login = fieldOf(form, 'login', 100);
    const step = await people.signIn(login, passwordOf(form, 'password'), steps.caller(c));
    if (step.kind === 'refused') return asked(c, { login, error: step.message });
    return steps.goOn(c, step, nextOf(c));
  });

  app.post('/sign-in/sample', async (c) => {
    const id = fieldOf(await c.req.parseBody(), 'account');
    if (!isThisMachine(c)) return c.notFound();
    const step = await people.signInAsSample(id, steps.caller(c));
    return step.kind === 'refused' ? asked(c, { error: step.message }) : steps.goOn(c, step, nextOf(c));
  });

  app.get('/sign-in/second-factor', (c) => {
    const next = nextOf(c);
    if (c.get('session').kind !== 'second-factor') return steps.elsewhere(c, next);
    return page(c, <CodePage site={c.get('site')} next={next} />);
  });

  app.post('/sign-in/second-factor', async (c) => {
    const next = nextOf(c);
    if (c.get('session').kind !== 'second-factor') return steps.elsewhere(c, next);
    const code = fieldOf(await c.req.parseBody(), 'code', 40);
    const step = await people.secondFactor(steps.token(c), code, steps.caller(c));
    if (step.kind !== 'refused') return steps.goOn(c, step, next);
    return page(c, <CodePage site={c.get('site')} next={next} error={step.message} />, 422);
  });

  app.post('/sign-out', async (c) => {
    await people.signOut(steps.token(c), steps.caller(c));
    dropToken(c);
    return c.redirect('/', 303);
  });

  app.route('/', setUpRoutes(services));
  app.route('/', providerRoutes(services, asked));

  async function asked(c: Context<WebEnv>, sent: { login?: string; error?: string } = {}) {
    const samples = isThisMachine(c) ? await people.sampleAccounts() : [];
    const { provider } = people;
    const props = { site: c.get('site'), next: nextOf(c), provider, samples, ...sent };
    c.header('cache-control', 'no-store');
    return page(c, <SignInPage {...props} />, sent.error === undefined ? 200 : 422);
  }

  return app;
}
