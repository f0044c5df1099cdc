import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/**
 * Pages of others may ask the API from their readers' browsers: it reads no cookie and writes nothing that belongs to
 * somebody, so that they see no more than anybody does. Credentials are never allowed.
 */
export const crossOrigin: MiddlewareHandler = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST'],
  allowHeaders: ['content-type', 'if-none-match'],
  exposeHeaders: ['etag', 'link', 'x-total-count'],
  maxAge: 86_400,
});
