import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { projectRoot } from './project-root.ts';
import { fontFile, fontStylesheet, portalStylesheet, stylesheet } from './stylesheet.ts';

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
  /** Of the pages for firms: their style as text, which stands inside the page, and their script. */
  portal: { styles: string; script: string };
}

const FOREVER = 'public, max-age=31536000, immutable';

function asset(name: string, extension: 'css' | 'js', body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const type = extension === 'css' ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  const zipped = new Uint8Array(gzipSync(body));
  return { path: `/assets/${name}.${hash}.${extension}`, type, body, zipped };
}

/** How the content security policy names a style that stands inside a page. */
const hashSource = (style: string) =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'` as const;

/**
 * Styles, script and fonts: all our own, none from elsewhere.
 * @returns also the source (`'sha256-…'`) of the one style that may stand inside a page
 */
export function createAssets(): { paths: AssetPaths; routes: Hono; inlineStyle: string } {
  const root = projectRoot();
  const styles = asset('kakehashi', 'css', stylesheet(root));
  const fonts = asset('fonts', 'css', fontStylesheet(root));
  const script = asset('kakehashi', 'js', scriptText(root, 'kakehashi.js'));
  const portal = asset('portal', 'js', scriptText(root, 'portal.js'));
  const portalStyles = portalStylesheet(root);
  const routes = new Hono();
  const assets = new Map([styles, fonts, script, portal].map((each) => [each.path, each]));
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
  const paths = {
    ...{ styles: styles.path, fonts: fonts.path, script: script.path },
    portal: { styles: portalStyles, script: portal.path },
  };
  return { paths, routes, inlineStyle: hashSource(portalStyles) };
}

const scriptText = (root: string, name: string) => readFileSync(join(root, 'src/web/scripts', name), 'utf8');

function answer({ type, body, zipped }: Asset, request: Request): Response {
  const zip = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
  const headers = { 'content-type': type, 'cache-control': FOREVER, vary: 'accept-encoding' };
  return zip
    ? new Response(zipped, { headers: { ...headers, 'content-encoding': 'gzip' } })
    : new Response(body, { headers });
}
