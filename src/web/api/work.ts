import { Hono } from 'hono';
import type { Services } from '../services.ts';

/**
 * `POST /api/work`: a command on this machine hands its work to the server, which alone may open the embedded
 * database. A browser can't send this from another site's page: JSON needs a permission that is never given.
 */
export function workRoutes({ work, mayImport, onError }: Services): Hono {
  const app = new Hono();
  app.post('/api/work', async (c) => {
    if (work === undefined || !mayImport) return c.json({ error: 'この操作は受け付けていません。' }, 403);
    if (c.req.header('content-type') !== 'application/json' || c.req.header('origin') !== undefined) {
      return c.json({ error: 'この操作は kakehashi コマンドからだけ受け付けます。' }, 403);
    }
    try {
      return c.json((await work(await c.req.json())) as object);
    } catch (error) {
      onError?.(error);
      return c.json({ error: error instanceof Error ? error.message : String(error) }, 422);
    }
  });
  return app;
}
