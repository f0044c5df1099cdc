import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { WebEnv } from './site.ts';

/**
 * No page has a script of its own inside it, none a style but the one of the pages for firms, and none asks another host
 * for anything. None stands in a frame but the one that was made for frames, and says so.
 * @param publicUrl where the house is reached by https, browsers shall never ask without it
 * @param inlineStyle source (`'sha256-…'`) of that style
 */
export function headers(publicUrl: string | null, inlineStyle: string): MiddlewareHandler<WebEnv> {
  const usual = protecting(publicUrl, inlineStyle, false);
  const forFrames = protecting(publicUrl, inlineStyle, true);
  return async (c, next) => {
    await next();
    await (c.get('isForFrames') === true ? forFrames : usual)(c, async () => {});
  };
}

const protecting = (publicUrl: string | null, inlineStyle: string, isForFrames: boolean): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", inlineStyle],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: [isForFrames ? '*' : "'none'"],
    },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: publicUrl?.startsWith('https:') ? 'max-age=31536000' : false,
    xFrameOptions: isForFrames ? false : 'DENY',
  });

/**
 * Refuses what another site's page sends, whatever kind of body it says it is. A browser always tells where a form
 * comes from (Origin, Sec-Fetch-Site), and no page can make it tell otherwise; a request that has neither comes from a
 * program, which no other site can steer. Under a name that is neither this machine's nor the house's own nothing is
 * written: it may be a rebound one (DNS rebinding), for which origin and host agree. Only what writes nothing and reads
 * no cookie is answered to every page of every site.
 */
export function formsOfOurOwn(publicUrl: string | null): MiddlewareHandler {
  const own = publicUrl === null ? null : new URL(publicUrl);
  return async (c, next) => {
    if (['GET', 'HEAD'].includes(c.req.method) || OPEN_TO_ALL.includes(c.req.path)) return next();
    const { hostname, origin } = new URL(c.req.url);
    if (!isLocalHost(hostname) && hostname !== own?.hostname) throw new HTTPException(403);
    const [from, site] = [c.req.header('origin'), c.req.header('sec-fetch-site')];
    const isTold = from !== undefined || site !== undefined;
    const isOwn = site === 'same-origin' || (from !== undefined && [origin, own?.origin].includes(from));
    if (isTold && !isOwn) throw new HTTPException(403);
    return next();
  };
}

/**
 * No address holds a NUL or half a character: nobody can follow such a link, and no database keeps such a text.
 * @throws HTTPException 404
 */
export const addressInText: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url);
  if (/%00/.test(pathname + search) || !isText(pathname)) throw new HTTPException(404);
  return next();
};

function isText(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== '';
  } catch {
    return false;
  }
}

/**
 * Nor does the text of a form: no browser sends a NUL, and what can't be taken apart is no form.
 * @throws HTTPException 400
 */
export const formInText: MiddlewareHandler = async (c, next) => {
  if (['GET', 'HEAD'].includes(c.req.method)) return next();
  const form = await c.req.parseBody({ all: true }).catch(() => null);
  if (form === null || Object.entries(form).flat(2).some(holdsNul)) throw new HTTPException(400);
  return next();
};

const holdsNul = (text: unknown): boolean => typeof text === 'string' && text.includes('\0');

/** What is sent here is answered and forgotten. */
const OPEN_TO_ALL = ['/api/v1/match'];

const isLocalHost = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
