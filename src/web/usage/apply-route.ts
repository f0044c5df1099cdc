import { Hono } from 'hono';
import type { Services } from '../services.ts';
import type { WebEnv } from '../site.ts';

/**
 * /supports/ID/apply: on to where one applies. The address leads through the house so that it can be counted that somebody
 * went there, without a script; where it leads is what the support says, and nothing that the request brings.
 */
export function applyRoute({ supports: { finding } }: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/supports/:support/apply', async (c) => {
    const found = await finding.support(c.req.param('support'), {});
    const url = found?.support.applyUrl;
    if (url === undefined) return c.notFound();
    c.header('cache-control', 'no-store');
    return c.redirect(url, 302);
  });
  return app;
}
