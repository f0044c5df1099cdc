import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { projectRoot } from './project-root.ts';
import { fontFile, fontStylesheet, stylesheet } from './stylesheet.ts';

interface Asset {
  path: string;
  type: string;
  body: string;
  zipped: Uint8Array<ArrayBuffer>;
}

/** Paths of the files that every page names; a path holds its content's hash and never changes meaning. */
export interface AssetPaths {
  styles: string;
  fonts: string;
  script: string;
}

const FOREVER = 'public, max-age=31536000, immutable';

function asset(name: string, extension: 'css' | 'js', body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const type = extension === 'css' ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  const zipped = new Uint8Array(gzipSync(body));
  return { path: `/assets/${name}.${hash}.${extension}`, type, body, zipped };
}

/** Styles, script and fonts: all our own, none from elsewhere. */
export function createAssets(): { paths: AssetPaths; routes: Hono } {
  const root = projectRoot();
  const styles = asset('kakehashi', 'css', stylesheet(root));
  const fonts = asset('fonts', 'css', fontStylesheet(root));
  const script = asset('kakehashi', 'js', readFileSync(join(root, 'src/web/scripts/kakehashi.js'), 'utf8'));
  const routes = new Hono();
  const assets = new Map([styles, fonts, script].map((each) => [each.path, each]));
  routes.get('/assets/:name', (c) => {
    const found = assets.get(c.req.path);
    return found === undefined ? c.notFound() : answer(found, c.req.raw);
  });
  routes.get('/assets/fonts/:name', async (c) => {
    const path = fontFile(root, c.req.param('name'));
    const bytes = path === null ? null : await readFile(path).catch(() => null);
    if (bytes === null) return c.notFound();
    return c.body(new Uint8Array(bytes), 200, { 'content-type': 'font/woff2', 'cache-control': FOREVER });
  });
  return { paths: { styles: styles.path, fonts: fonts.path, script: script.path }, routes };
}

function answer({ type, body, zipped }: Asset, request: Request): Response {
  const zip = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
  const headers = { 'content-type': type, 'cache-control': FOREVER, vary: 'accept-encoding' };
  return zip
    ? new Response(zipped, { headers: { ...headers, 'content-encoding': 'gzip' } })
    : new Response(body, { headers });
}
