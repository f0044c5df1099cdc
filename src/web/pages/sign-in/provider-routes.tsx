import type { Context } from 'hono';
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { PeopleRefused } from '../../../people/index.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { nextOf } from './next.ts';
import { stepsOf } from './steps.ts';

/** What this browser was sent to the provider for; it must come back within ten minutes. */
const PENDING = 'kakehashi-pending';
const PATH = '/sign-in/provider';
const MAX_AGE = 600;

type Ask = (c: Context<WebEnv>, sent: { error: string }) => Promise<Response>;

/** To the organisation's own provider, and back. @param ask shows the page of signing in with what went wrong */
export function providerRoutes(services: Services, ask: Ask): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const { people, publicUrl } = services;
  const steps = stepsOf(services);
  const secure = publicUrl?.startsWith('https:') ?? false;

  app.get(PATH, async (c) => {
    if (people.provider === null) return c.notFound();
    return explained(c, async () => {
      const { url, state } = await people.beginProvider(steps.caller(c));
      const pending = new URLSearchParams({ state, next: nextOf(c) }).toString();
      setCookie(c, PENDING, pending, {
        path: PATH,
        httpOnly: true,
        sameSite: 'Lax',
        secure,
        maxAge: MAX_AGE,
      });
      return c.redirect(url, 303);
    });
  });

  app.get(`${PATH}/return`, async (c) => {
    if (people.provider === null) return c.notFound();
    const pending = new URLSearchParams(getCookie(c, PENDING) ?? '');
    deleteCookie(c, PENDING, { path: PATH });
    return explained(c, async () => {
      const returned = new URL(c.req.url);
      const step = await people.finishProvider(returned, pending.get('state') ?? '', steps.caller(c));
      if (step.kind === 'refused') return ask(c, { error: step.message });
      return steps.goOn(c, step, nextOf(c, pending.get('next') ?? '/'));
    });
  });

  async function explained(c: Context<WebEnv>, go: () => Promise<Response>): Promise<Response> {
    try {
      return await go();
    } catch (error) {
      if (!(error instanceof PeopleRefused)) throw error;
      return ask(c, { error: error.message });
    }
  }

  return app;
}
