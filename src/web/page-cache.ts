import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { tokenOf } from './access/index.ts';
import type { WebEnv } from './site.ts';

const zip = promisify(gzip);

/** 400 pages of 30 KB zipped and 200 KB plain are about 90 MB at most; a ledger of three years has some 300. */
const KEPT = 400;

/** Answers that are no pages of the ledger, or that only their reader may see; what needs a sign-in is never kept. */
const NEVER = /^\/(?:check|api|assets|healthz|favicon)(?:[/.?]|$)|^\/data\//;

/** The plain and the zipped body are two representations, so each has its own tag (RFC 9110, 8.8.3). */
interface Representation {
  etag: string;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
}

interface Kept {
  plain: Representation;
  zipped: Representation;
}

/**
 * Rendered public pages of the ledger for visitors who are not signed in, kept until its revision grows; oldest first out. Stands before everything else, so
 * that a kept page leaves with the headers of protection that it was made with and nothing is done twice.
 */
export function pageCache(revision: () => Promise<string>): MiddlewareHandler<WebEnv> {
  const kept = new Map<string, Kept>();
  let keptRevision = '';
  return async (c, next) => {
    const request = c.req.raw;
    const key = keyOf(request.url);
    if (request.method !== 'GET' || NEVER.test(key) || tokenOf(c) !== null) return next();
    const now = await revision();
    if (now !== keptRevision) {
      kept.clear();
      keptRevision = now;
    }
    const known = kept.get(key);
    if (known !== undefined) return answer(known, request);
    await next();
    if (c.res.status !== 200 || c.get('action') !== 'public.see' || !isKept(c.res)) return;
    const entry = await keep(c.res);
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
    if (now === keptRevision) kept.set(key, entry);
    c.res = answer(entry, request);
  };
}

/** Files are made anew, and what says so is nobody else's. */
const isKept = ({ headers }: Response) =>
  /^(?:text\/|application\/(?:atom|rss)\+xml)/.test(headers.get('content-type') ?? '') &&
  !headers.get('cache-control')?.includes('no-store');

/** Path and query. */
const keyOf = (url: string) => url.slice(url.indexOf('/', url.indexOf('//') + 2));

async function keep(response: Response): Promise<Kept> {
  const body = await response.text();
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 20);
  const common = {
    ...Object.fromEntries(response.headers),
    'cache-control': 'no-cache',
    vary: 'accept-encoding, cookie',
  };
  const represent = (suffix: string, content: Representation['body'], more: Record<string, string>) => {
    const etag = `"${hash}${suffix}"`;
    return { etag, headers: { ...common, ...more, etag }, body: content };
  };
  return {
    plain: represent('', body, {}),
    zipped: represent('-gz', new Uint8Array(await zip(body)), { 'content-encoding': 'gzip' }),
  };
}

function answer({ plain, zipped }: Kept, request: Request): Response {
  const takesZip = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
  const { etag, headers, body } = takesZip ? zipped : plain;
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
