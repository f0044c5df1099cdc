import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';

/** No page has script or style of its own inside it and none asks another host for anything. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'"],
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
 * Refuses forms that another site's page sends. A browser always tells where a form comes from (Origin,
 * Sec-Fetch-Site); a request that has neither comes from a program, which no other site can steer.
 */
export const formsOfOurOwn: MiddlewareHandler = async (c, next) => {
  const told = c.req.header('origin') !== undefined || c.req.header('sec-fetch-site') !== undefined;
  return told ? sameOrigin(c, next) : next();
};

/** The name by which the browser called this server: another name may be a rebound one (DNS rebinding). */
export function isLocalHost(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}
