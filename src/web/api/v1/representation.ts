import { createHash } from 'node:crypto';
import type { Context } from 'hono';

/** How long an answer may be used without asking again. Whatever is longer than that still has its tag. */
const CACHING = {
  /** Supports change by day and by hand: a cache asks each time, and is mostly told that nothing changed. */
  asked: 'public, no-cache',
  /** Names of places and purposes change with the house. */
  hour: 'public, max-age=3600',
} as const;

interface Manner {
  caching?: keyof typeof CACHING;
  headers?: Record<string, string>;
}

/** Answers with JSON and its tag (RFC 9110, 8.8.3); whoever has it already is told so. */
export function represented(
  c: Context,
  value: unknown,
  { caching = 'asked', headers = {} }: Manner = {},
): Response {
  const body = JSON.stringify(value);
  const etag = tagOf(body);
  const common = { ...headers, etag, 'cache-control': CACHING[caching] };
  if (holds(c.req.header('if-none-match'), etag)) return c.body(null, 304, common);
  return c.body(body, 200, { ...common, 'content-type': 'application/json' });
}

/** A tag that changes with the content. */
export const tagOf = (content: string | Uint8Array): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;

/** Whether an If-None-Match names the tag, among others or as any (RFC 9110, 13.1.2). */
export const holds = (header: string | undefined, etag: string): boolean =>
  header?.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, ''))) ?? false;
