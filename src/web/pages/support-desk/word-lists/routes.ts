import { Hono } from 'hono';
import type { Services } from '../../../services.ts';
import type { WebEnv } from '../../../site.ts';
import { fileRoutes } from './file/routes.tsx';
import { historyRoutes } from './history/routes.tsx';
import { listRoutes } from './list/routes.tsx';
import { tryRoutes } from './try/routes.tsx';

/** /support-desk/words: the words by which firms are understood, as staff look after them. */
export function wordListRoutes(services: Services): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.route('/', listRoutes(services));
  app.route('/', tryRoutes(services));
  app.route('/', fileRoutes(services));
  app.route('/', historyRoutes(services));
  return app;
}
