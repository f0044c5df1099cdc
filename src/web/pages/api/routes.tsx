import { Hono } from 'hono';
import { page } from '../../answer.ts';
import type { Services } from '../../services.ts';
import type { WebEnv } from '../../site.ts';
import { ApiPage } from './page.tsx';

/** /api: how programs ask. */
export function apiPageRoutes({ publicUrl }: Pick<Services, 'publicUrl'>): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/api', (c) =>
    page(c, <ApiPage site={c.get('site')} origin={publicUrl ?? new URL(c.req.url).origin} />),
  );
  return app;
}
