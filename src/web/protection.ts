import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';

/**
 * No page has script or style of its own inside it and none asks another host for anything.
 * @param publicUrl where the house is reached by https, browsers shall never ask without it
 */
export const headers = (publicUrl: string | null): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: publicUrl?.startsWith('https:') ? 'max-age=31536000' : false,
    xFrameOptions: 'DENY',
  });

/**
 * Refuses what another site's page sends. A browser always tells where a form comes from (Origin, Sec-Fetch-Site); a
 * request that has neither comes from a program, which no other site can steer. Under a name that is neither this
 * machine's nor the house's own nothing is written: it may be a rebound one (DNS rebinding), for which origin and host
 * agree.
 */
export function formsOfOurOwn(publicUrl: string | null): MiddlewareHandler {
  const own = publicUrl === null ? null : new URL(publicUrl);
  const sameOrigin = csrf({
    origin: (origin, c) => origin === new URL(c.req.url).origin || origin === own?.origin,
  });
  return async (c, next) => {
    if (['GET', 'HEAD'].includes(c.req.method)) return next();
    const { hostname } = new URL(c.req.url);
    if (!isLocalHost(hostname) && hostname !== own?.hostname) throw new HTTPException(403);
    const told = c.req.header('origin') !== undefined || c.req.header('sec-fetch-site') !== undefined;
    return told ? sameOrigin(c, next) : next();
  };
}

const isLocalHost = (hostname: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
