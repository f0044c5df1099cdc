import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { actingAs, commandOf } from '../../platform/index.ts';
import type { Services } from '../services.ts';

/**
 * `POST /api/work`: a command on this machine hands its work to the server, which alone may open the embedded
 * database. It shows the key that lies beside the database, where only those can read it who could open the database
 * themselves. A browser can't send this from another site's page: JSON needs a permission that is never given.
 */
export function workRoutes({ work, workKey, onError }: Services): Hono {
  const app = new Hono();
  app.post('/api/work', async (c) => {
    if (work === undefined || workKey === undefined) {
      return c.json({ error: 'この操作は受け付けていません。' }, 403);
    }
    const isJson = c.req.header('content-type') === 'application/json';
    if (!isJson || c.req.header('origin') !== undefined || !isKey(c.req.header('authorization'), workKey)) {
      return c.json({ error: 'この操作は kakehashi コマンドからだけ受け付けます。' }, 403);
    }
    try {
      const order = await c.req.json();
      return c.json(
        (await actingAs(commandOf(userOf(c.req.header('x-kakehashi-user'))), () => work(order))) as object,
      );
    } catch (error) {
      onError?.(error);
      return c.json({ error: error instanceof Error ? error.message : String(error) }, 422);
    }
  });
  return app;
}

/** Who runs the command, as the system told it. */
function userOf(header: string | undefined): string | null {
  try {
    return header === undefined ? null : decodeURIComponent(header);
  } catch {
    return null;
  }
}

function isKey(header: string | undefined, key: string): boolean {
  const [shown, expected] = [Buffer.from(header ?? ''), Buffer.from(`Bearer ${key}`)];
  return shown.length === expected.length && timingSafeEqual(shown, expected);
}
