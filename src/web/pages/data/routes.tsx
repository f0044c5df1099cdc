import { type Context, Hono } from 'hono';
import { page } from '../../answer.ts';
import { holds } from '../../api/v1/representation.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { createDumps, type Dump, unzipped } from './dumps.ts';
import { DataPage } from './page.tsx';

/** /data: everything that is public of supports as files; /data/NAME.csv and /data/supports.json. */
export function dataRoutes({ supports: { finding, dataTerms } }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const dumps = createDumps(finding, dataTerms);
  app.get('/data', async (c) =>
    page(c, <DataPage site={c.get('site')} dumps={await dumps()} terms={dataTerms} />),
  );
  // The router sees `/data/supports.csv` without its ending.
  app.get('/data/:file', async (c) => {
    const name = new URL(c.req.url).pathname.replace(/^\/data\//, '');
    const file = (await dumps()).files.find((each) => each.name === name);
    return file === undefined ? c.notFound() : given(c, file);
  });
  return app;
}

/** A zipped body and a plain one are two representations, each with its tag (RFC 9110, 8.8.3). */
async function given(c: Context<WebEnv>, file: Dump): Promise<Response> {
  const takesZip = c.req.header('accept-encoding')?.includes('gzip') ?? false;
  const etag = takesZip ? file.etag.replace(/"$/, '-gz"') : file.etag;
  const headers = { etag, 'cache-control': 'public, no-cache', vary: 'accept-encoding' };
  if (holds(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers);
  const body = takesZip ? file.zipped : await unzipped(file);
  return c.body(body, 200, {
    ...headers,
    ...(takesZip ? { 'content-encoding': 'gzip' } : {}),
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="kakehashi-${file.name}"`,
  });
}
