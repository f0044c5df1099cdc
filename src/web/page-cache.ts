import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import type { WebEnv } from './site.ts';

const zip = promisify(gzip);

/** 400 pages of 30 KB zipped and 200 KB plain are about 90 MB at most; a ledger of three years has some 300. */
const KEPT = 400;

interface Kept {
  etag: string;
  headers: [string, string][];
  body: string;
  zipped: Uint8Array<ArrayBuffer>;
}

const ENCODING = 'accept-encoding';

/** Rendered pages of the ledger, kept until its revision grows; oldest first out. */
export function pageCache(revision: () => Promise<number>): MiddlewareHandler<WebEnv> {
  const kept = new Map<string, Kept>();
  let keptRevision = -1;
  return async (c, next) => {
    if (c.req.method !== 'GET') return next();
    const now = await revision();
    if (now !== keptRevision) {
      kept.clear();
      keptRevision = now;
    }
    const key = keyOf(c.req.url);
    const known = kept.get(key);
    if (known !== undefined) return answer(known, c.req.raw);
    await next();
    if (c.res.status !== 200) return;
    const entry = await keep(c.res);
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
    if (now === keptRevision) kept.set(key, entry);
    c.res = answer(entry, c.req.raw);
  };
}

const keyOf = (url: string) => url.slice(url.indexOf('/', url.indexOf('//') + 2));

async function keep(response: Response): Promise<Kept> {
  const body = await response.text();
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 20);
  const headers = [...response.headers.entries()].filter(([name]) => name !== 'content-length');
  headers.push(['cache-control', 'no-cache'], ['vary', ENCODING]);
  return { etag, headers, body, zipped: new Uint8Array(await zip(body)) };
}

/** The plain and the zipped body are two representations, so each has its own tag (RFC 9110, 8.8.3). */
function answer(entry: Kept, request: Request): Response {
  const zipped = request.headers.get(ENCODING)?.includes('gzip') ?? false;
  const etag = `"${entry.etag}${zipped ? '-gz' : ''}"`;
  const headers = new Headers(entry.headers);
  headers.set('etag', etag);
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  if (zipped) headers.set('content-encoding', 'gzip');
  return new Response(zipped ? entry.zipped : entry.body, { headers });
}
