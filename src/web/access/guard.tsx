import type { Context, MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { matchedRoutes } from 'hono/route';
import { may, type Visitor } from '../../people/index.ts';
import { actingAs } from '../../platform/index.ts';
import { page } from '../answer.ts';
import { isOfApi, problem } from '../api/v1/problem.ts';
import { RefusedPage } from '../pages/errors/refused-page.tsx';
import type { SessionState } from '../people-services.ts';
import type { Services } from '../services.ts';
import type { Site, WebEnv } from '../site.ts';
import type { House } from '../site-finder.ts';
import { callerOf } from './caller.ts';
import { tokenOf } from './cookie.ts';
import { seeingDrafts } from './drafts.ts';
import { type GuardedRoute, guardedRoute, type Owner } from './routes.ts';

/**
 * The one place where it is decided whether a request is answered: its address must stand on the list (`routes.ts`), and
 * its visitor must be allowed what the list says (`people/access.ts`). Behind it everything happens in the visitor's name.
 */
export function guard(
  services: Services,
  siteOf: (path: string) => Promise<House>,
): MiddlewareHandler<WebEnv> {
  return async (c, next) => {
    const caller = callerOf(c, services.isBehindProxy);
    const session = await services.people.session(tokenFor(c), caller);
    const visitor = session.kind === 'signed-in' ? session.visitor : null;
    c.set('session', session);
    c.set('site', { ...(await siteOf(c.req.path)), ...rightsOf(visitor), side: services.side });
    const route = routeOf(c, services);
    if (route !== null) {
      c.set('action', route.action);
      const owner = route.owner === undefined ? undefined : await OWNERS[route.owner](c, services);
      if (!may(visitor, route.action, owner)) return refused(c, route, session);
      if (services.side === 'staff' && route.action === 'public.see' && visitor === null) {
        return refused(c, route, session);
      }
    }
    const { id = null, name = '（サインインしていない人）' } = visitor?.account ?? {};
    const actor = { account: id, name, address: caller.address };
    return seeingDrafts(may(visitor, 'report.see'), () => actingAs(actor, next));
  };
}

/** Programs have no cookie; a browser's would tell another site's page more than it may know. */
const tokenFor = (c: Context<WebEnv>): string | null => (isOfApi(c.req.path) ? null : tokenOf(c));

const rightsOf = (visitor: Visitor): Pick<Site, 'visitor' | 'may'> => ({
  visitor,
  may: (action, organisation) => may(visitor, action, organisation),
});

/**
 * The row of the request's address; `null` when there is no such page.
 * @throws HTTPException 404 for an address that is on no list, or not on this side of the house
 */
function routeOf(c: Context<WebEnv>, { side, onError }: Services): GuardedRoute | null {
  const endpoint = matchedRoutes(c).find(({ method }) => method !== 'ALL');
  if (endpoint === undefined) return null;
  const route = guardedRoute(endpoint.method, endpoint.path);
  if (route === undefined) {
    onError?.(new Error(`${endpoint.method} ${endpoint.path} is on no list of src/web/access/routes.ts`));
    throw new HTTPException(404);
  }
  if (side === 'public' && route.action !== 'public.see') throw new HTTPException(404);
  return route;
}

/** Whose the thing at an address is; `null` where it is nobody's own. */
const OWNERS: Record<Owner, (c: Context<WebEnv>, services: Services) => Promise<string | null>> = {
  async answer(c, { round }) {
    const owner = await round.organisationOf(Number(param(c, 'year')), param(c, 'answer'));
    if (owner === null) throw new HTTPException(404);
    return owner;
  },
  async support(c, { supports }) {
    const [, id = ''] = /^\/support-desk\/supports\/([^/]+)/.exec(c.req.path) ?? [];
    const kept = await supports.ownerOf(decodeURIComponent(id));
    if (kept === undefined) throw new HTTPException(404);
    return kept;
  },
};

/** Parameters are bound to each handler; here the endpoint's are needed, which comes later. */
function param(c: Context<WebEnv>, name: 'year' | 'answer'): string {
  const [, year = '', answer = ''] = /^\/rounds\/(\d{4})\/answers\/([^/]+)/.exec(c.req.path) ?? [];
  return name === 'year' ? year : decodeURIComponent(answer);
}

/** Whoever is not signed in is asked to, and comes back to the page; whoever is, is told who may. */
async function refused(c: Context<WebEnv>, { action, owner }: GuardedRoute, session: SessionState) {
  if (isOfApi(c.req.path)) return problem(c, 'sign-in-side');
  const site = c.get('site');
  if (session.kind === 'signed-in') return page(c, <RefusedPage site={site} action={action} />, 403);
  if (c.req.method !== 'GET') {
    const sent = owner !== undefined || action === 'support.create' ? await wordsOf(c) : [];
    return page(c, <RefusedPage site={site} action={action} sent={sent} />, 401);
  }
  return c.redirect(nextStep(c, session), 303);
}

/** What somebody wrote in an answer or a support while their session ran out: hours of work that they shall not lose. */
async function wordsOf(c: Context<WebEnv>): Promise<[string, string][]> {
  const form = Object.entries(await c.req.parseBody({ all: true }));
  return form.flatMap(([name, values]) =>
    [values]
      .flat()
      .flatMap((value): [string, string][] => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function nextStep(c: Context<WebEnv>, session: SessionState): string {
  if (session.kind === 'second-factor') return '/sign-in/second-factor';
  if (session.kind === 'set-up') {
    return session.what === 'password' ? '/sign-in/password' : '/sign-in/second-factor/set-up';
  }
  const { pathname, search } = new URL(c.req.url);
  return `/sign-in?${new URLSearchParams({ next: pathname + search })}`;
}
