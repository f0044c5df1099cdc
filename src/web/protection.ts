import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';

/** No page has script or style of its own inside it and none asks another host for anything. */
export const headers: MiddlewareHandler = secureHeaders({
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
  strictTransportSecurity: false,
  xFrameOptions: 'DENY',
});

const sameOrigin = csrf();

/**
 * Refuses what another site's page sends. A browser always tells where a form comes from (Origin, Sec-Fetch-Site); a
 * request that has neither comes from a program, which no other site can steer. While the server has no accounts it
 * answers to this machine only, and under no other name: a stranger's name may be a rebound one (DNS rebinding), for
 * which origin and host agree.
 */
export const formsOfOurOwn: MiddlewareHandler = async (c, next) => {
  if (!['GET', 'HEAD'].includes(c.req.method) && !isLocalHost(c.req.url)) throw new HTTPException(403);
  const told = c.req.header('origin') !== undefined || c.req.header('sec-fetch-site') !== undefined;
  return told ? sameOrigin(c, next) : next();
};

function isLocalHost(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}
